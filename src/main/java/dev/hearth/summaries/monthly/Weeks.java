package dev.hearth.summaries.monthly;

import dev.hearth.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams that want to hear of each week, too. What writes is called inside a deed. */
@Component
class Weeks {

    private final JdbcClient jdbc;

    Weeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean areWanted(Team team) {
        return jdbc.sql("select count(*) from summary_weeks where team = ?")
                        .param(team.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void want(Team team) {
        leave(team);
        jdbc.sql("insert into summary_weeks (team) values (?)")
                .param(team.id().value())
                .update();
    }

    void leave(Team team) {
        jdbc.sql("delete from summary_weeks where team = ?")
                .param(team.id().value())
                .update();
    }
}
