package dev.hearth.experiments.finding;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.Found;
import dev.hearth.recall.Numbered;
import dev.hearth.recall.Searchable;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Experiments as their team, and those that were named in them, may find them: what was planned and what was noticed. One
 * that was cancelled is found by nobody.
 */
@Component
class FindableExperiments implements Searchable {

    private static final List<String> PLANNED =
            List.of("belief", "action", "to_whom", "under_condition", "reach", "watch", "stop_condition", "undo");
    private static final String NOT_CANCELLED = " and e.state <> 'CANCELLED'";

    private final JdbcClient jdbc;

    FindableExperiments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "experiment";
    }

    @Override
    public Kept kept() {
        return new Kept("experiments", "experiment_meanings");
    }

    @Override
    public Optional<Long> named(Workspace.Id workspace, String name) {
        return Numbered.find(jdbc, kept(), workspace, name);
    }

    @Override
    public Map<Long, Long> versions(Workspace.Id workspace, long after) {
        Map<Long, Long> versions = new HashMap<>();
        jdbc.sql("select e.id, e.team, (select count(*) from experiment_notes n where n.experiment = e.id) as notes,"
                        + " (select count(*) from experiment_neighbours n where n.experiment = e.id) as neighbours"
                        + " from experiments e where e.workspace = ?" + NOT_CANCELLED)
                .param(workspace.value())
                .query((row, number) -> versions.put(row.getLong("id"), version(row)))
                .list();
        return versions;
    }

    private static long version(ResultSet row) throws SQLException {
        return Objects.hash(row.getLong("team"), row.getLong("notes"), row.getLong("neighbours"));
    }

    @Override
    public List<Findable> read(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select e.* from experiments e where e.id in (:ids)" + NOT_CANCELLED)
                        .param("ids", List.copyOf(ids))
                        .query((row, number) -> new Findable(
                                row.getLong("id"),
                                readers(row.getLong("id"), row.getLong("team")),
                                row.getString("title"),
                                text(row)))
                        .list();
    }

    private Set<Circle> readers(long id, long team) {
        Set<Circle> readers = new HashSet<>(Set.of(new Circle.Of(new Team.Id(team))));
        jdbc.sql("select team from experiment_neighbours where experiment = ?")
                .param(id)
                .query(Long.class)
                .list()
                .forEach(other -> readers.add(new Circle.Of(new Team.Id(other))));
        return readers;
    }

    private String text(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String part : PLANNED) {
            text.append(row.getString(part)).append('\n');
        }
        return Stream.concat(Stream.of(text.toString()), notes(row.getLong("id")).stream())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> notes(long id) {
        return jdbc.sql("select words from experiment_notes where experiment = ? order by id")
                .param(id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<Found> open(Asker asker, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select e.* from experiments e where e.id in (:ids) and e.workspace = :workspace and"
                                + " (e.team in (:teams) or exists (select 1 from experiment_neighbours n"
                                + " where n.experiment = e.id and n.team in (:teams)))" + NOT_CANCELLED)
                        .param("ids", List.copyOf(ids))
                        .param("workspace", asker.person().workspace().value())
                        .param("teams", asker.teamNumbers())
                        .query((row, number) -> found(row))
                        .list();
    }

    private Found found(ResultSet row) throws SQLException {
        return new Found(
                kind(),
                row.getLong("id"),
                Integer.toString(row.getInt("number")),
                Briefly.line(row.getString("title")),
                row.getString("title") + "\n" + text(row),
                null);
    }
}
