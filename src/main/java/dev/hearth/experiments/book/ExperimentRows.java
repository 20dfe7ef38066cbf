package dev.hearth.experiments.book;

import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How an experiment lies in the database. */
@Component
class ExperimentRows {

    private static final List<String> PARTS = List.of(
            "observers",
            "runs",
            "notes",
            "answers",
            "outcomes",
            "told",
            "beliefs",
            "neighbours",
            "reports",
            "tools",
            "dates",
            "journals");

    private static final String INSERT =
            "insert into experiments (workspace, number, team, channel, owner, stand_ins, title, belief, action,"
                + " stop_condition, undo, to_whom, under_condition, reach, watch, minutes, timing, seed, state, held,"
                + " run, next_at, hour_before, sample) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    ExperimentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads experiments {@code e} as far as a condition names them. */
    StatementSpec select(String where) {
        return jdbc.sql("select e.*, r.began_at, r.over_at, r.stopped from experiments e left join experiment_runs r"
                + " on r.experiment = e.id and r.run = e.run" + where);
    }

    StatementSpec insert(Experiment planned, int number) {
        Plan plan = planned.plan();
        Course course = planned.course();
        return jdbc.sql(INSERT)
                .params(
                        planned.workspace().value(),
                        number,
                        planned.team().value(),
                        planned.channel(),
                        planned.owner().handle(),
                        planned.standIns().stream().map(Person::handle).sorted().collect(Collectors.joining(" ")),
                        plan.title(),
                        plan.belief(),
                        plan.action(),
                        plan.stop(),
                        plan.undo(),
                        plan.toWhom(),
                        plan.condition(),
                        plan.reach(),
                        plan.watch(),
                        plan.length().toMinutes(),
                        planned.timing().when().stored(),
                        planned.timing().seed(),
                        course.state().name(),
                        course.held(),
                        course.run())
                .param(Stamp.ofNullable(course.next()))
                .params(plan.hourBefore(), planned.sample());
    }

    /** Writes down when the present run began and was over; nothing while none began. */
    void saveRun(Experiment experiment) {
        Course course = experiment.course();
        if (course.began() == null) {
            return;
        }
        int known = jdbc.sql("update experiment_runs set over_at = ?, stopped = ? where experiment = ? and run = ?")
                .param(Stamp.ofNullable(course.over()))
                .params(course.stopped(), experiment.id().value(), course.run())
                .update();
        if (known == 0) {
            jdbc.sql("insert into experiment_runs (experiment, run, began_at, over_at, stopped, questions)"
                            + " values (?, ?, ?, ?, ?, 0)")
                    .params(experiment.id().value(), course.run(), Stamp.of(course.began()))
                    .param(Stamp.ofNullable(course.over()))
                    .param(course.stopped())
                    .update();
        }
    }

    void remove(Experiment.Id id) {
        PARTS.forEach(part -> jdbc.sql("delete from experiment_" + part + " where experiment = ?")
                .param(id.value())
                .update());
        jdbc.sql("delete from experiments where id = ?").param(id.value()).update();
    }

    static Experiment read(ResultSet row, int number) throws SQLException {
        Workspace.Id workspace = new Workspace.Id(row.getLong("workspace"));
        return new Experiment(
                new Experiment.Id(row.getLong("id")),
                workspace,
                row.getInt("number"),
                new Team.Id(row.getLong("team")),
                row.getString("channel"),
                new Person(workspace, row.getString("owner")),
                standIns(workspace, row.getString("stand_ins")),
                plan(row),
                timing(row),
                course(row),
                row.getBoolean("sample"));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        return new Timing(
                When.restore(row.getString("timing")), row.getLong("seed"), Stamp.atNullable(row, "meant_at"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("title"),
                row.getString("belief"),
                row.getString("action"),
                row.getString("stop_condition"),
                row.getString("undo"),
                row.getString("to_whom"),
                row.getString("under_condition"),
                row.getString("reach"),
                row.getString("watch"),
                Duration.ofMinutes(row.getInt("minutes")),
                row.getBoolean("hour_before"));
    }

    private static Set<Person> standIns(Workspace.Id workspace, String handles) {
        return Arrays.stream(handles.split(" "))
                .filter(handle -> !handle.isEmpty())
                .map(handle -> new Person(workspace, handle))
                .collect(Collectors.toSet());
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                State.valueOf(row.getString("state")),
                row.getBoolean("held"),
                row.getInt("run"),
                Stamp.atNullable(row, "next_at"),
                Stamp.atNullable(row, "asked_at"),
                Stamp.atNullable(row, "began_at"),
                Stamp.atNullable(row, "over_at"),
                row.getBoolean("stopped"));
    }
}
