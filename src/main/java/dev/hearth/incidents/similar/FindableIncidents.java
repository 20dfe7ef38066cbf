package dev.hearth.incidents.similar;

import dev.hearth.clock.Stamp;
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
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents as their team may find them: title, timeline and what ended them. */
@Component
class FindableIncidents implements Searchable {

    private final JdbcClient jdbc;

    FindableIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public Kept kept() {
        return new Kept("incidents", "incident_meanings");
    }

    @Override
    public Optional<Long> named(Workspace.Id workspace, String name) {
        return Numbered.find(jdbc, kept(), workspace, name);
    }

    @Override
    public Map<Long, Long> versions(Workspace.Id workspace, long after) {
        Map<Long, Long> versions = new HashMap<>();
        jdbc.sql("select i.id, i.team, i.resolution, count(e.id) as entries, max(e.id) as newest, max(e.changed_at) as"
                        + " changed from incidents i left join incident_entries e on e.incident = i.id"
                        + " where i.workspace = ? group by i.id, i.team, i.resolution")
                .param(workspace.value())
                .query((row, number) -> versions.put(row.getLong("id"), version(row)))
                .list();
        return versions;
    }

    private static long version(ResultSet row) throws SQLException {
        return Objects.hash(
                row.getLong("team"),
                row.getString("resolution"),
                row.getLong("entries"),
                row.getLong("newest"),
                row.getString("changed"));
    }

    @Override
    public List<Findable> read(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, team, title, resolution from incidents where id in (:ids)")
                        .param("ids", List.copyOf(ids))
                        .query((row, number) -> new Findable(
                                row.getLong("id"),
                                Set.of(new Circle.Of(new Team.Id(row.getLong("team")))),
                                row.getString("title"),
                                timeline(row.getLong("id"))
                                        + Objects.requireNonNullElse(row.getString("resolution"), "")))
                        .list();
    }

    private String timeline(long id) {
        return jdbc
                .sql("select words from incident_entries where incident = ? order by id")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .map(words -> words + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public List<Found> open(Asker asker, Collection<Long> ids) {
        return jdbc.sql("select * from incidents where id in (:ids) and workspace = :workspace and team in (:teams)")
                .param("ids", List.copyOf(ids))
                .param("workspace", asker.person().workspace().value())
                .param("teams", asker.teamNumbers())
                .query((row, number) -> new Found(
                        kind(),
                        row.getLong("id"),
                        Integer.toString(row.getInt("number")),
                        Briefly.line(row.getString("title")),
                        row.getString("title") + "\n" + timeline(row.getLong("id")),
                        Stamp.at(row, "opened_at").atZone(ZoneOffset.UTC).toLocalDate()))
                .list();
    }
}
