package dev.hearth.calendar;

import dev.hearth.clock.TeamClock;
import dev.hearth.team.Team;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a team's calendar says now: everything announced for the next six months. */
@Component
class Feed {

    private static final int MONTHS = 6;

    private final List<Agenda> agendas;
    private final FeedBook book;
    private final TeamClock clock;
    private final String realm;

    Feed(
            List<Agenda> agendas,
            FeedBook book,
            TeamClock clock,
            @Value("${hearth.public-url:http://localhost:8080}") String realm) {
        this.agendas = agendas;
        this.book = book;
        this.clock = clock;
        this.realm = realm;
    }

    /** The text, a mark that changes with it, and since when it has been so, if that is known. */
    record Page(byte[] text, String etag, Optional<Instant> since) {}

    Page of(Team team) {
        Instant now = clock.now();
        Instant until = now.atOffset(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
        List<Entry> entries = agendas.stream()
                .flatMap(agenda -> agenda.of(team, now, until).stream())
                .sorted(Comparator.comparing(Entry::start).thenComparing(Entry::key))
                .toList();
        byte[] text = Sheet.write(team.name(), realm, entries).getBytes(StandardCharsets.UTF_8);
        String etag = mark(text);
        return new Page(text, etag, book.since(team, etag));
    }

    private static String mark(byte[] text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
