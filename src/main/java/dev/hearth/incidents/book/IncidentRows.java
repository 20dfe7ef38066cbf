package dev.hearth.incidents.book;

import dev.hearth.clock.Stamp;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Loop;
import dev.hearth.incidents.loop.Pace;
import dev.hearth.incidents.loop.Said;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Incidents as rows. */
final class IncidentRows {

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Incident> read(String where, Object... values) {
        return jdbc.sql("select * from incidents " + where).params(values).query(this::head).list().stream()
                .map(this::whole)
                .toList();
    }

    void addLoops(Incident incident, int there) {
        for (Loop loop : incident.loops().subList(there, incident.loops().size())) {
            jdbc.sql("insert into incident_loops (incident, number, began_at) values (?, ?, ?)")
                    .params(incident.id().value(), loop.number(), Stamp.of(loop.began()))
                    .update();
        }
    }

    void addEntries(Incident incident, int there) {
        incident.entries()
                .subList(there, incident.entries().size())
                .forEach(entry -> EntryRows.add(jdbc, incident, entry));
    }

    void addQuestions(Incident incident, int there) {
        for (Asked asked : incident.asked().subList(there, incident.asked().size())) {
            jdbc.sql("insert into incident_questions (incident, question, asked_for, asked_where, asked_at,"
                            + " entries_before) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            incident.id().value(),
                            asked.question(),
                            asked.rule().name().toLowerCase(Locale.ROOT),
                            asked.where().name().toLowerCase(Locale.ROOT),
                            Stamp.of(asked.at()),
                            asked.entries())
                    .update();
        }
    }

    void update(Incident incident) {
        Pace pace = incident.pace();
        Said closing = incident.closing();
        Duration cadence = pace.cadence();
        jdbc.sql("update incidents set quiet = :quiet, cadence_seconds = :cadence, handover_at = :handover, settled_at"
            + " = :settled, snoozed_until = :snoozed, resolution = :resolution, resolved_by = :by, resolved_at = :at"
            + " where id = :id")
                .param("quiet", pace.quiet())
                .param("cadence", cadence == null ? null : cadence.toSeconds())
                .param("handover", Stamp.ofNullable(pace.handover()))
                .param("settled", Stamp.of(pace.settled()))
                .param("snoozed", Stamp.ofNullable(pace.snoozed()))
                .param("resolution", closing == null ? null : closing.words())
                .param("by", closing == null ? null : closing.author().handle())
                .param("at", closing == null ? null : Stamp.of(closing.at()))
                .param("id", incident.id().value())
                .update();
    }

    /** The incident without what hangs on it. */
    private Incident head(ResultSet row, int number) throws SQLException {
        Workspace.Id workspace = new Workspace.Id(row.getLong("workspace"));
        Said opening = new Said(
                new Person(workspace, row.getString("opened_by")), row.getString("title"), Stamp.at(row, "opened_at"));
        Incident.Home home = new Incident.Home(workspace, new Team.Id(row.getLong("team")), row.getString("channel"));
        return new Incident(
                new Incident.Id(row.getLong("id")),
                row.getInt("number"),
                home,
                opening,
                closing(row, workspace),
                pace(row),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable Said closing(ResultSet row, Workspace.Id workspace) throws SQLException {
        Instant at = Stamp.atNullable(row, "resolved_at");
        return at == null
                ? null
                : new Said(new Person(workspace, row.getString("resolved_by")), row.getString("resolution"), at);
    }

    private static Pace pace(ResultSet row) throws SQLException {
        long cadence = row.getLong("cadence_seconds");
        return new Pace(
                row.getBoolean("quiet"),
                cadence == 0 ? null : Duration.ofSeconds(cadence),
                Stamp.atNullable(row, "handover_at"),
                Stamp.at(row, "settled_at"),
                Stamp.atNullable(row, "snoozed_until"));
    }

    private Incident whole(Incident head) {
        return new Incident(
                head.id(),
                head.number(),
                head.home(),
                head.opening(),
                head.closing(),
                head.pace(),
                hanging("incident_loops", "number", head, IncidentRows::loop),
                entries(head),
                hanging("incident_questions", "id", head, IncidentRows::asked));
    }

    private List<Entry> entries(Incident head) {
        return jdbc.sql(EntryRows.OF_INCIDENT)
                .param(head.id().value())
                .query((row, at) -> EntryRows.read(row, head.home().workspace()))
                .list();
    }

    private <T> List<T> hanging(String table, String order, Incident head, RowMapper<T> reader) {
        return jdbc.sql("select * from " + table + " where incident = ? order by " + order)
                .param(head.id().value())
                .query(reader)
                .list();
    }

    private static Loop loop(ResultSet row, int number) throws SQLException {
        return new Loop(row.getInt("number"), Stamp.at(row, "began_at"));
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getString("question"),
                Asked.Rule.valueOf(row.getString("asked_for").toUpperCase(Locale.ROOT)),
                Asked.Where.valueOf(row.getString("asked_where").toUpperCase(Locale.ROOT)),
                Stamp.at(row, "asked_at"),
                row.getInt("entries_before"));
    }
}
