package dev.hearth.stories.meaning;

import dev.hearth.prompts.Triad;
import dev.hearth.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Triads that teams made, and which triad each team asks about. One that was made is never changed, for stories lie in it. */
@Component
class TeamTriads {

    private static final String OWN = "team.";

    private final JdbcClient jdbc;

    TeamTriads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> chosen(Team.Id team) {
        return jdbc.sql("select triad from chosen_triads where team = ?")
                .param(team.value())
                .query((row, number) -> row.getString("triad"))
                .optional();
    }

    /** Chooses a triad, inside a deed. */
    void choose(Team.Id team, String triad) {
        jdbc.sql("delete from chosen_triads where team = ?").param(team.value()).update();
        jdbc.sql("insert into chosen_triads (team, triad) values (?, ?)")
                .params(team.value(), triad)
                .update();
    }

    List<Triad> all(Team.Id team) {
        return jdbc.sql("select * from team_triads where team = ? order by number desc")
                .param(team.value())
                .query(TeamTriads::read)
                .list();
    }

    Optional<Triad> find(Team.Id team, String id) {
        return id.matches("team\\.\\d{1,6}")
                ? jdbc.sql("select * from team_triads where team = ? and number = ?")
                        .params(team.value(), Integer.parseInt(id.substring(OWN.length())))
                        .query(TeamTriads::read)
                        .optional()
                : Optional.empty();
    }

    /** Adds a triad, inside a deed; its id. */
    String add(Team.Id team, String text, List<String> corners) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from team_triads where team = ?")
                .param(team.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into team_triads (team, number, text, first_corner, second_corner, third_corner)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(team.value(), number, text, corners.get(0), corners.get(1), corners.get(2))
                .update();
        return OWN + number;
    }

    private static Triad read(ResultSet row, int number) throws SQLException {
        return new Triad(
                OWN + row.getInt("number"),
                row.getString("text"),
                List.of(row.getString("first_corner"), row.getString("second_corner"), row.getString("third_corner")));
    }
}
