package dev.hearth.pulse;

import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of all teams, and which teams switched them on. Who takes part is nowhere. */
@Component
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean offered(Team.Id team) {
        return jdbc.sql("select count(*) from pulse_offers where team = ?")
                        .param(team.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void offer(Team.Id team) {
        jdbc.sql("insert into pulse_offers (team, workspace) select id, workspace from teams where id = ? and id not in"
                        + " (select team from pulse_offers)")
                .param(team.value())
                .update();
    }

    /** The round that is open. */
    Optional<Round> open(Team.Id team) {
        return jdbc.sql("select * from pulse_rounds where team = ? and closed is null")
                .param(team.value())
                .query(Rounds::read)
                .optional();
    }

    /** The newest closed rounds, the newest first. */
    List<Round> closed(Team.Id team, int most) {
        return jdbc.sql("select * from pulse_rounds where team = ? and closed is not null order by number desc limit ?")
                .params(team.value(), most)
                .query(Rounds::read)
                .list();
    }

    Round begin(Team team, Pace pace, Instant until) {
        jdbc.sql("insert into pulse_rounds (team, number, workspace, pace, step, tickets, doubles, until)"
                        + " select cast(? as bigint), coalesce(max(number), 0) + 1, cast(? as bigint), cast(? as"
                        + " varchar(8)), 1, 0, 0, cast(? as timestamp with time zone) from pulse_rounds where team"
                        + " = ?")
                .params(team.id().value(), team.workspace().value(), pace.word(), Stamp.of(until))
                .param(team.id().value())
                .update();
        return open(team.id()).orElseThrow();
    }

    /** The next step begins. */
    Round step(Round round, Instant until) {
        jdbc.sql("update pulse_rounds set step = step + 1, tickets = 0, doubles = 0, until = ? where team = ?"
                        + " and number = ?")
                .params(Stamp.of(until), round.team().value(), round.number())
                .update();
        return open(round.team()).orElseThrow();
    }

    /** People are asked. */
    void ask(Round round, long tickets, int doubles) {
        jdbc.sql("update pulse_rounds set tickets = ?, doubles = ? where team = ? and number = ?")
                .params(tickets, doubles, round.team().value(), round.number())
                .update();
    }

    void close(Round round, LocalDate day) {
        jdbc.sql("update pulse_rounds set closed = ? where team = ? and number = ?")
                .params(day, round.team().value(), round.number())
                .update();
    }

    void discard(Round round) {
        jdbc.sql("delete from pulse_rounds where team = ? and number = ?")
                .params(round.team().value(), round.number())
                .update();
    }

    /** Notes what the team will try; false if that round is not there. */
    boolean note(Team.Id team, int number, String words) {
        return jdbc.sql("update pulse_rounds set tries = ? where team = ? and number = ? and closed is not null")
                        .params(words, team.value(), number)
                        .update()
                > 0;
    }

    /** All of a team goes. */
    void forget(Team.Id team) {
        jdbc.sql("delete from waiting_pulses where team = ?")
                .param(team.value())
                .update();
        jdbc.sql("delete from pulse_spreads where team = ?").param(team.value()).update();
        jdbc.sql("delete from pulse_rounds where team = ?").param(team.value()).update();
        jdbc.sql("delete from pulse_offers where team = ?").param(team.value()).update();
    }

    List<Team.Id> of(Workspace.Id workspace) {
        return jdbc.sql("select team from pulse_offers where workspace = :id union select team from pulse_rounds where"
                        + " workspace = :id")
                .param("id", workspace.value())
                .query((row, number) -> new Team.Id(row.getLong("team")))
                .list();
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                new Team.Id(row.getLong("team")),
                row.getInt("number"),
                Pace.of(row.getString("pace")),
                row.getInt("step"),
                row.getLong("tickets"),
                row.getInt("doubles"),
                Stamp.at(row, "until"),
                row.getObject("closed", LocalDate.class),
                row.getString("tries"));
    }
}
