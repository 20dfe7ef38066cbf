package dev.hearth.summaries.monthly;

import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams that want the monthly post later or not at all. */
@Component
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until when a team is left in peace, or whether for good. */
    record Pause(LocalDate until, boolean stopped) {

        boolean holdsOn(LocalDate day) {
            return stopped || day.isBefore(until);
        }
    }

    Optional<Pause> find(Team team) {
        return jdbc.sql("select quiet_until, stopped from summary_pauses where team = ?")
                .param(team.id().value())
                .query((row, number) ->
                        new Pause(row.getObject("quiet_until", LocalDate.class), row.getBoolean("stopped")))
                .optional();
    }

    /** Whether a team is left in peace on a day. */
    boolean holds(Team team, LocalDate day) {
        return find(team).filter(pause -> pause.holdsOn(day)).isPresent();
    }

    void set(Team team, Pause pause) {
        lift(team);
        jdbc.sql("insert into summary_pauses (team, quiet_until, stopped) values (?, ?, ?)")
                .params(team.id().value(), pause.until(), pause.stopped())
                .update();
    }

    void lift(Team team) {
        jdbc.sql("delete from summary_pauses where team = ?")
                .param(team.id().value())
                .update();
    }
}
