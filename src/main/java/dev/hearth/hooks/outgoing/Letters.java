package dev.hearth.hooks.outgoing;

import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be sent. Of each team only the oldest may go: what happened first is told first. */
@Component
class Letters {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 16;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One that waits.
     *
     * @param name its own, the same whenever it is sent
     * @param attempts how often it was sent before
     */
    record Letter(long id, Team.Id team, String name, String body, Instant written, int attempts) {}

    void write(Team.Id team, String name, String body, Instant now) {
        jdbc.sql("insert into outgoing_letters (team, name, body, written, due, attempts) values (?, ?, ?, ?, ?, 0)")
                .params(team.value(), name, body, Stamp.of(now), Stamp.of(now))
                .update();
    }

    /** Takes what is due; for two minutes nobody else does. To be called inside a transaction. */
    List<Letter> take(Instant now) {
        List<Letter> due = jdbc.sql("select * from outgoing_letters l where due <= ? and not exists (select 1 from"
                        + " outgoing_letters e where e.team = l.team and e.id < l.id) order by id limit " + AT_ONCE
                        + " for update skip locked")
                .param(Stamp.of(now))
                .query(Letters::read)
                .list();
        due.forEach(letter -> jdbc.sql("update outgoing_letters set due = ?, attempts = attempts + 1 where id = ?")
                .params(Stamp.of(now.plus(LEASE)), letter.id())
                .update());
        return due;
    }

    void putOff(Letter letter, Instant until) {
        jdbc.sql("update outgoing_letters set due = ? where id = ?")
                .params(Stamp.of(until), letter.id())
                .update();
    }

    void drop(Letter letter) {
        jdbc.sql("delete from outgoing_letters where id = ?").param(letter.id()).update();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                new Team.Id(row.getLong("team")),
                row.getString("name"),
                row.getString("body"),
                Stamp.at(row, "written"),
                row.getInt("attempts"));
    }
}
