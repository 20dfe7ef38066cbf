package dev.hearth.language.asking;

import dev.hearth.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of all this teams offer. */
@Component
class Offers {

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean made(Team.Id team, String what) {
        return jdbc.sql("select count(*) from language_offers where team = ? and what = ?")
                        .params(team.value(), what)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void make(Team.Id team, String what, boolean on) {
        jdbc.sql("delete from language_offers where team = ? and what = ?")
                .params(team.value(), what)
                .update();
        if (on) {
            jdbc.sql("insert into language_offers (team, what) values (?, ?)")
                    .params(team.value(), what)
                    .update();
        }
    }
}
