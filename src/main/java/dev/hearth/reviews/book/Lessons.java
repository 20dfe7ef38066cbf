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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All lessons. What writes is called inside a deed. */
@Component
public class Lessons {

    private static final String NUMBERED = "select * from lessons where workspace = ? and number = ?";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Lessons(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Enters a new lesson under the next number of its workspace; the number is given here. */
    public Lesson enter(Lesson noted) {
        int number = next(noted.workspace());
        Lesson.Origin origin = noted.origin();
        jdbc.sql("insert into lessons (workspace, number, team, noted, sample, text, origin, origin_number,"
                        + " origin_story, keeper, link, ask_on, next_on, asked, silent, state, outcome, settled,"
                        + " experiment, turnout) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(noted.workspace().value(), number, noted.team().value())
                .params(noted.days().noted(), noted.sample(), noted.words().text())
                .param(origin == null ? null : origin.kind().name())
                .param(origin == null ? null : origin.number())
                .param(origin == null ? "" : origin.story())
                .param(keeper(noted))
                .param(noted.words().link())
                .params(noted.days().askAgain(), noted.turn().next())
                .params(noted.turn().asked(), noted.turn().silent())
                .params(noted.state().name(), noted.outcome())
                .param(noted.end().on())
                .params(noted.end().experiment(), noted.end().turnout())
                .update();
        Lesson entered = noted.numbered(number);
        tell(entered, LessonChanged.What.WORDS);
        return entered;
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
        save(settled, LessonChanged.What.END);
    }

    /** Keeps a lesson of which something changed. */
    public void save(Lesson lesson, LessonChanged.What what) {
        Lesson.Origin origin = lesson.origin();
        jdbc.sql("update lessons set text = ?, origin = ?, origin_number = ?, origin_story = ?, keeper = ?, link = ?,"
                        + " ask_on = ?, next_on = ?, asked = ?, silent = ?, state = ?, outcome = ?, settled = ?,"
                        + " experiment = ?, turnout = ? where workspace = ? and number = ?")
                .param(lesson.words().text())
                .param(origin == null ? null : origin.kind().name())
                .param(origin == null ? null : origin.number())
                .param(origin == null ? "" : origin.story())
                .param(keeper(lesson))
                .param(lesson.words().link())
                .params(lesson.days().askAgain(), lesson.turn().next())
                .params(lesson.turn().asked(), lesson.turn().silent())
                .params(lesson.state().name(), lesson.outcome())
                .param(lesson.end().on())
                .params(lesson.end().experiment(), lesson.end().turnout())
                .params(lesson.workspace().value(), lesson.number())
                .update();
        tell(lesson, what);
    }

    /** The number after the highest that was ever given to anybody's lesson: buttons of a lesson that is gone lead nowhere. */
    private int next(Workspace.Id workspace) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from (select number from lessons where workspace = :id"
                        + " union all select highest from lesson_numbers where workspace = :id) given")
                .param("id", workspace.value())
                .query(Integer.class)
                .single();
    }

    /** Takes a lesson back for good. */
    public void remove(Lesson lesson) {
        if (!lesson.sample()) {
            remember(lesson);
        }
        jdbc.sql("delete from lessons where workspace = ? and number = ?")
                .params(lesson.workspace().value(), lesson.number())
                .update();
        tell(lesson, LessonChanged.What.GONE);
    }

    private void remember(Lesson lesson) {
        long workspace = lesson.workspace().value();
        int there = jdbc.sql("update lesson_numbers set highest = greatest(highest, ?) where workspace = ?")
                .params(lesson.number(), workspace)
                .update();
        if (there == 0) {
            jdbc.sql("insert into lesson_numbers (workspace, highest) values (?, ?)")
                    .params(workspace, lesson.number())
                    .update();
        }
    }

    /** The open lessons of a team, the oldest first. */
    public List<Lesson> openOf(Team team) {
        return jdbc.sql("select * from lessons where workspace = ? and team = ? and state = 'OPEN' order by noted,"
                        + " number")
                .params(team.workspace().value(), team.id().value())
                .query(Lessons::read)
                .list();
    }

    /** All lessons of a team, whatever became of them, the oldest first. */
    public List<Lesson> allOf(Team team) {
        return jdbc.sql("select * from lessons where workspace = ? and team = ? order by number")
                .params(team.workspace().value(), team.id().value())
                .query(Lessons::read)
                .list();
    }

    /** What became of a team's lessons, the newest end first. */
    public List<Lesson> settledOf(Team team, int most) {
        return jdbc.sql("select * from lessons where workspace = ? and team = ? and state <> 'OPEN'"
                        + " order by coalesce(settled, noted) desc, number desc limit ?")
                .params(team.workspace().value(), team.id().value(), most)
                .query(Lessons::read)
                .list();
    }

    /** What came from one thing, whatever became of it. */
    public List<Lesson> from(Workspace.Id workspace, Lesson.Origin origin) {
        return jdbc.sql("select * from lessons where workspace = ? and origin = ? and origin_number = ? and"
                        + " origin_story = ? order by number")
                .params(workspace.value(), origin.kind().name(), origin.number(), origin.story())
                .query(Lessons::read)
                .list();
    }

    /** Those that became this experiment. */
    public List<Lesson> thatBecame(Workspace.Id workspace, int experiment) {
        return jdbc.sql("select * from lessons where workspace = ? and experiment = ? and state = 'EXPERIMENT'"
                        + " order by number")
                .params(workspace.value(), experiment)
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
        allOf(team).stream().filter(Lesson::sample).forEach(this::remove);
    }

    private void tell(Lesson lesson, LessonChanged.What what) {
        events.publishEvent(new LessonChanged(lesson.workspace(), lesson.team(), lesson.number(), what));
    }

    private static @Nullable String keeper(Lesson lesson) {
        Person keeper = lesson.words().keeper();
        return keeper == null ? null : keeper.handle();
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
        Lesson.Days days =
                new Lesson.Days(row.getObject("noted", LocalDate.class), row.getObject("ask_on", LocalDate.class));
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
                days,
                turn(row, days),
                new End(
                        Lesson.State.valueOf(row.getString("state")),
                        row.getString("outcome"),
                        row.getObject("settled", LocalDate.class),
                        row.getInt("experiment"),
                        row.getString("turnout")),
                row.getBoolean("sample"));
    }

    /** What was noted before turns were kept is asked about on its day. */
    private static Turn turn(ResultSet row, Lesson.Days days) throws SQLException {
        LocalDate next = row.getObject("next_on", LocalDate.class);
        return new Turn(next == null ? days.askAgain() : next, row.getInt("asked"), row.getBoolean("silent"));
    }

    private static Lesson.@Nullable Origin origin(ResultSet row) throws SQLException {
        String kind = row.getString("origin");
        return kind == null
                ? null
                : new Lesson.Origin(
                        Lesson.Origin.Kind.valueOf(kind), row.getInt("origin_number"), row.getString("origin_story"));
    }
}
