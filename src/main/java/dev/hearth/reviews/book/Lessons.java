package dev.hearth.reviews.book;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All lessons. What writes is called inside a deed. */
@Component
public class Lessons {

    private static final String NUMBERED = "select * from lessons where workspace = ? and number = ?";

    private final JdbcClient jdbc;

    Lessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a new lesson under the next number of its workspace; the number is given here. */
    public Lesson enter(Lesson noted) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from lessons where workspace = ?")
                .param(noted.workspace().value())
                .query(Integer.class)
                .single();
        Lesson.Words words = noted.words();
        Lesson.Origin origin = noted.origin();
        jdbc.sql("insert into lessons (workspace, number, team, text, origin, origin_number, keeper, link, noted,"
                        + " ask_on, state, outcome, sample) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(noted.workspace().value(), number, noted.team().value(), words.text())
                .param(origin == null ? null : origin.kind().name())
                .param(origin == null ? null : origin.number())
                .param(words.keeper() == null ? null : words.keeper().handle())
                .param(words.link())
                .params(noted.days().noted(), noted.days().askAgain())
                .params(noted.state().name(), noted.outcome(), noted.sample())
                .update();
        return noted.numbered(number);
    }

    /** The lesson people of a workspace call by this number. */
    public Optional<Lesson> find(Workspace.Id workspace, int number) {
        return one(NUMBERED, workspace, number);
    }

    /** The same, for a deed: nobody else changes it until the deed is written. */
    public Optional<Lesson> lock(Workspace.Id workspace, int number) {
        return one(NUMBERED + " for update", workspace, number);
    }

    /** Keeps what became of a lesson. */
    public void save(Lesson settled) {
        jdbc.sql("update lessons set state = ?, outcome = ? where workspace = ? and number = ?")
                .params(
                        settled.state().name(),
                        settled.outcome(),
                        settled.workspace().value(),
                        settled.number())
                .update();
    }

    /** The open lessons of a team, the oldest first. */
    public List<Lesson> openOf(Team team) {
        return jdbc.sql("select * from lessons where workspace = ? and team = ? and state = 'OPEN' order by noted,"
                        + " number")
                .params(team.workspace().value(), team.id().value())
                .query(Lessons::read)
                .list();
    }

    /** What came from one thing, whatever became of it. */
    public List<Lesson> from(Workspace.Id workspace, Lesson.Origin origin) {
        return jdbc.sql("select * from lessons where workspace = ? and origin = ? and origin_number = ? order by"
                        + " number")
                .params(workspace.value(), origin.kind().name(), origin.number())
                .query(Lessons::read)
                .list();
    }

    /** The open lessons somebody looks after, the oldest first. */
    public List<Lesson> openKeptBy(Person person) {
        return jdbc.sql("select * from lessons where workspace = ? and keeper = ? and state = 'OPEN' order by noted,"
                        + " number")
                .params(person.workspace().value(), person.handle())
                .query(Lessons::read)
                .list();
    }

    /** Takes the made-up ones of a team away. */
    public void removeSamples(Team team) {
        jdbc.sql("delete from lessons where workspace = ? and team = ? and sample")
                .params(team.workspace().value(), team.id().value())
                .update();
    }

    private Optional<Lesson> one(String sql, Workspace.Id workspace, int number) {
        return jdbc.sql(sql)
                .params(workspace.value(), number)
                .query(Lessons::read)
                .optional();
    }

    private static Lesson read(ResultSet row, int count) throws SQLException {
        Workspace.Id workspace = new Workspace.Id(row.getLong("workspace"));
        String keeper = row.getString("keeper");
        return new Lesson(
                new Lesson.Id(row.getLong("id")),
                workspace,
                row.getInt("number"),
                new Team.Id(row.getLong("team")),
                new Lesson.Words(
                        row.getString("text"),
                        keeper == null ? null : new Person(workspace, keeper),
                        row.getString("link")),
                origin(row),
                new Lesson.Days(row.getObject("noted", LocalDate.class), row.getObject("ask_on", LocalDate.class)),
                Lesson.State.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getBoolean("sample"));
    }

    private static Lesson.@Nullable Origin origin(ResultSet row) throws SQLException {
        String kind = row.getString("origin");
        return kind == null ? null : new Lesson.Origin(Lesson.Origin.Kind.valueOf(kind), row.getInt("origin_number"));
    }
}
