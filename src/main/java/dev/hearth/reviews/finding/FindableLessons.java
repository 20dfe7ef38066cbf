package dev.hearth.reviews.finding;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.Found;
import dev.hearth.recall.Numbered;
import dev.hearth.recall.Searchable;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons as their team may find them, with what came of them. */
@Component
class FindableLessons implements Searchable {

    private final JdbcClient jdbc;

    FindableLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "lesson";
    }

    @Override
    public Kept kept() {
        return new Kept("lessons", "lesson_meanings");
    }

    @Override
    public Optional<Long> named(Workspace.Id workspace, String name) {
        return Numbered.find(jdbc, kept(), workspace, name);
    }

    @Override
    public Map<Long, Long> versions(Workspace.Id workspace, long after) {
        Map<Long, Long> versions = new HashMap<>();
        jdbc.sql("select id, team, text, outcome from lessons where workspace = ?")
                .param(workspace.value())
                .query((row, number) -> versions.put(row.getLong("id"), (long)
                        Objects.hash(row.getLong("team"), row.getString("text"), row.getString("outcome"))))
                .list();
        return versions;
    }

    @Override
    public List<Findable> read(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, team, text, outcome from lessons where id in (:ids)")
                        .param("ids", List.copyOf(ids))
                        .query((row, number) -> new Findable(
                                row.getLong("id"),
                                Set.of(new Circle.Of(new Team.Id(row.getLong("team")))),
                                "",
                                row.getString("text") + "\n" + row.getString("outcome")))
                        .list();
    }

    @Override
    public List<Found> open(Asker asker, Collection<Long> ids) {
        return jdbc.sql("select * from lessons where id in (:ids) and workspace = :workspace and team in (:teams)")
                .param("ids", List.copyOf(ids))
                .param("workspace", asker.person().workspace().value())
                .param("teams", asker.teamNumbers())
                .query((row, number) -> new Found(
                        kind(),
                        row.getLong("id"),
                        Integer.toString(row.getInt("number")),
                        Briefly.line(row.getString("text")),
                        row.getString("text"),
                        row.getObject("noted", LocalDate.class)))
                .list();
    }
}
