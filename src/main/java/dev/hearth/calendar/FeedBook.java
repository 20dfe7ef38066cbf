package dev.hearth.calendar;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when each feed has said what it says, and how many links to it were made. */
@Component
class FeedBook {

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final WallClock clock;

    FeedBook(JdbcClient jdbc, Ledger ledger, WallClock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Line(String etag, Instant changed) {}

    /** How many links were made for a team so far. */
    int links(Team.Id team) {
        return jdbc.sql("select links from calendar_feeds where team = ?")
                .param(team.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Notes that another link was made, inside a deed. */
    void linked(Team.Id team) {
        int known = jdbc.sql("update calendar_feeds set links = links + 1 where team = ?")
                .param(team.value())
                .update();
        if (known == 0) {
            jdbc.sql("insert into calendar_feeds (team, links, etag, changed_at) values (?, 1, '', ?)")
                    .params(team.value(), Stamp.of(clock.instant()))
                    .update();
        }
    }

    /** Since when the feed has said this, to the second; not to be called inside a deed. */
    Optional<Instant> since(Team team, String etag) {
        return jdbc.sql("select etag, changed_at from calendar_feeds where team = ?")
                .param(team.id().value())
                .query((row, number) -> new Line(row.getString("etag"), Stamp.at(row, "changed_at")))
                .optional()
                .map(line -> line.etag().equals(etag) ? line.changed() : changed(team, etag));
    }

    private Instant changed(Team team, String etag) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ledger.run(() -> jdbc.sql("update calendar_feeds set etag = ?, changed_at = ? where team = ?")
                .params(etag, Stamp.of(now), team.id().value())
                .update());
        return now;
    }
}
