package dev.hearth.incidents.book;

import dev.hearth.clock.Stamp;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.loop.Said;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of timelines as rows. */
final class EntryRows {

    static final String OF_INCIDENT = "select e.*, c.author as copy_author, c.added_by as copy_by, c.link as copy_link"
        + " from incident_entries e left join incident_copies c on c.id = e.copy where e.incident = ? order by e.id";

    private EntryRows() {}

    static void add(JdbcClient jdbc, Incident incident, Entry entry) {
        jdbc.sql("insert into incident_entries (incident, kind, loop_number, author, words, made_at, decided,"
                        + " expectation, due, copy) values (:incident, :kind, :loop, :author, :words, :at, :decided,"
                        + " :expectation, :due, :copy)")
                .param("incident", incident.id().value())
                .param("kind", entry.kind().verb())
                .param("loop", entry.loop())
                .param("author", entry.said().author().handle())
                .param("words", entry.said().words())
                .param("at", Stamp.of(entry.said().at()))
                .param("decided", what(entry))
                .param("expectation", expectation(entry))
                .param("due", Stamp.ofNullable(due(entry)))
                .param("copy", copy(entry))
                .update();
    }

    private static @Nullable Long copy(Entry entry) {
        Origin origin = entry instanceof Entry.Note note ? note.origin() : null;
        return origin == null ? null : origin.copy();
    }

    private static @Nullable String what(Entry entry) {
        return switch (entry) {
            case Entry.Decide decide -> decide.decision().what();
            case Entry.Act act -> act.back() == null ? null : act.what();
            case Entry.Observe _, Entry.Orient _, Entry.Note _ -> null;
        };
    }

    private static @Nullable String expectation(Entry entry) {
        return entry instanceof Entry.Decide decide
                ? switch (decide.decision()) {
                    case Decision.Bare _ -> null;
                    case Decision.Untimed untimed -> untimed.expectation();
                    case Decision.Timed timed -> timed.expectation();
                }
                : null;
    }

    private static @Nullable Instant due(Entry entry) {
        return switch (entry) {
            case Entry.Decide decide -> decide.decision() instanceof Decision.Timed timed ? timed.due() : null;
            case Entry.Act act -> act.back();
            case Entry.Observe _, Entry.Orient _, Entry.Note _ -> null;
        };
    }

    static Entry read(ResultSet row, Workspace.Id workspace) throws SQLException {
        Said said = new Said(
                new Person(workspace, row.getString("author")), row.getString("words"), Stamp.at(row, "made_at"));
        int loop = row.getInt("loop_number");
        return switch (Kind.named(row.getString("kind")).orElseThrow()) {
            case OBSERVE -> new Entry.Observe(said, loop);
            case ORIENT -> new Entry.Orient(said, loop);
            case DECIDE -> new Entry.Decide(said, loop, decision(row, said), grounds(row));
            case ACT ->
                new Entry.Act(
                        said,
                        loop,
                        Objects.requireNonNullElse(row.getString("decided"), said.words()),
                        Stamp.atNullable(row, "due"));
            case NOTE -> new Entry.Note(said, loop, origin(row, workspace));
        };
    }

    private static Decision decision(ResultSet row, Said said) throws SQLException {
        String decided = row.getString("decided");
        String expectation = row.getString("expectation");
        Instant due = Stamp.atNullable(row, "due");
        if (decided == null || expectation == null) {
            return new Decision.Bare(decided == null ? said.words() : decided);
        }
        return due == null ? new Decision.Untimed(decided, expectation) : new Decision.Timed(decided, expectation, due);
    }

    private static Grounds grounds(ResultSet row) throws SQLException {
        return new Grounds(
                Objects.requireNonNullElse(row.getString("looked"), ""),
                Objects.requireNonNullElse(row.getString("enough"), ""));
    }

    private static @Nullable Origin origin(ResultSet row, Workspace.Id workspace) throws SQLException {
        String by = row.getString("copy_by");
        return by == null
                ? null
                : new Origin(
                        row.getLong("copy"),
                        new Person(workspace, by),
                        row.getString("copy_author") != null,
                        row.getString("copy_link"),
                        Stamp.atNullable(row, "changed_at"));
    }
}
