package dev.hearth.reviews.book;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lessons of a team say the same: what keeps coming up weighs more. What writes is called inside a deed. */
@Component
public class Echoes {

    private final JdbcClient jdbc;

    Echoes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters which earlier lessons say the same as this one, in place of what was entered before. */
    public void enter(Lesson lesson, Collection<Lesson> earlier) {
        forget(lesson.workspace(), lesson.number(), "number");
        earlier.forEach(one -> jdbc.sql("insert into lesson_echoes (workspace, number, earlier) values (?, ?, ?)")
                .params(lesson.workspace().value(), lesson.number(), one.number())
                .update());
    }

    /** A lesson is gone. */
    public void forget(Workspace.Id workspace, int number) {
        forget(workspace, number, "number");
        forget(workspace, number, "earlier");
    }

    private void forget(Workspace.Id workspace, int number, String column) {
        jdbc.sql("delete from lesson_echoes where workspace = ? and " + column + " = ?")
                .params(workspace.value(), number)
                .update();
    }

    /** The earlier lessons that say the same, by number, the newest first. */
    public List<Integer> earlier(Lesson lesson) {
        return jdbc.sql("select earlier from lesson_echoes where workspace = ? and number = ? order by earlier desc")
                .params(lesson.workspace().value(), lesson.number())
                .query((row, number) -> row.getInt("earlier"))
                .list();
    }

    /** How many others of a team say the same as a lesson, by its number; where it is missing, none. */
    public Map<Integer, Integer> weights(Team team) {
        Map<Integer, Integer> weights = new HashMap<>();
        jdbc.sql("select e.number as one, e.earlier as other from lesson_echoes e join lessons l on l.workspace ="
                        + " e.workspace and l.number = e.number where e.workspace = ? and l.team = ?")
                .params(team.workspace().value(), team.id().value())
                .query((row, count) -> List.of(row.getInt("one"), row.getInt("other")))
                .list()
                .forEach(pair -> pair.forEach(number -> weights.merge(number, 1, Integer::sum)));
        return weights;
    }
}
