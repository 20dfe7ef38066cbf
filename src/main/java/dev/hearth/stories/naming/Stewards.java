package dev.hearth.stories.naming;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who decides about hidden stories of a team. What writes is called inside a deed. */
@Component
class Stewards {

    /** How many a team chooses at most. */
    static final int MOST = 2;

    private final JdbcClient jdbc;

    Stewards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a team; none if it chose none. */
    List<Person> of(Team team) {
        return jdbc.sql("select handle from story_stewards where team = ? and workspace = ? order by handle")
                .params(team.id().value(), team.workspace().value())
                .query((row, number) -> new Person(team.workspace(), row.getString("handle")))
                .list();
    }

    /** Chooses others. */
    void choose(Team team, Collection<Person> people) {
        jdbc.sql("delete from story_stewards where team = ?")
                .param(team.id().value())
                .update();
        people.forEach(person -> jdbc.sql("insert into story_stewards (team, workspace, handle) values (?, ?, ?)")
                .params(team.id().value(), team.workspace().value(), person.handle())
                .update());
    }
}
