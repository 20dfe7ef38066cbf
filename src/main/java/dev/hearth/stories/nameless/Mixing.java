package dev.hearth.stories.nameless;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes rounds: one appointment for all teams, so that none has to be made when a story is told. */
@Component
class Mixing implements Caller {

    private static final String KIND = "stories.rounds";
    private static final Duration WHENEVER = Duration.ofDays(3650);

    private final JdbcClient jdbc;
    private final Mixer mixer;
    private final Ledger ledger;
    private final Appointments appointments;
    private final TeamClock clock;

    Mixing(JdbcClient jdbc, Mixer mixer, Ledger ledger, Appointments appointments, TeamClock clock) {
        this.jdbc = jdbc;
        this.mixer = mixer;
        this.ledger = ledger;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Sees to it that the next round closes. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ledger.run(() -> plan(closed(day(clock.now()))));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        LocalDate today = day(now);
        mixer.mix(today, Rounds.quarterEnded(closed(today), today));
        jdbc.sql("update story_rounds set closed = ?").param(today).update();
        plan(today);
    }

    /** Mixing says nothing to anybody, so it is never too late for it. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }

    private void plan(LocalDate closed) {
        appointments.make(KIND, "", Rounds.closing(Rounds.next(closed)), WHENEVER);
    }

    private LocalDate closed(LocalDate today) {
        return jdbc.sql("select closed from story_rounds")
                .query(LocalDate.class)
                .optional()
                .orElseGet(() -> begun(today));
    }

    private LocalDate begun(LocalDate today) {
        jdbc.sql("insert into story_rounds (closed) values (?)").param(today).update();
        return today;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
