package dev.hearth.reviews.again;

import dev.hearth.team.Team;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams that want their weekly word on lessons later or not at all. */
@Component
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean holdOn(Team team, LocalDate day) {
        return jdbc.sql("select count(*) from lesson_pauses where team = ? and (stopped or quiet_until > ?)")
                        .params(team.id().value(), day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void until(Team team, LocalDate day) {
        set(team, day, false);
    }

    void forGood(Team team, LocalDate today) {
        set(team, today, true);
    }

    private void set(Team team, LocalDate day, boolean stopped) {
        lift(team);
        jdbc.sql("insert into lesson_pauses (team, quiet_until, stopped) values (?, ?, ?)")
                .params(team.id().value(), day, stopped)
                .update();
    }

    void lift(Team team) {
        jdbc.sql("delete from lesson_pauses where team = ?")
                .param(team.id().value())
                .update();
    }
}
