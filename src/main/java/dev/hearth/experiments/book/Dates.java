package dev.hearth.experiments.book;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.TeamClock;
import dev.hearth.team.Team;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often the dates of experiments changed, and when last: what calendars go by. */
@Component
public class Dates {

    private final JdbcClient jdbc;
    private final TeamClock clock;

    Dates(JdbcClient jdbc, TeamClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often they changed since they were planned, and when they did last. */
    public record Change(int count, Instant at) {}

    void planned(Experiment experiment) {
        jdbc.sql("insert into experiment_dates (experiment, changes, changed_at) values (?, 0, ?)")
                .params(experiment.id().value(), Stamp.of(clock.now()))
                .update();
    }

    /** Notes a change, if what a calendar shows is another thing than before. */
    void saved(Experiment before, Experiment after) {
        if (differ(before, after)) {
            jdbc.sql("update experiment_dates set changes = changes + 1, changed_at = ? where experiment = ?")
                    .params(Stamp.of(clock.now()), after.id().value())
                    .update();
        }
    }

    private static boolean differ(Experiment before, Experiment after) {
        return !Objects.equals(before.course().next(), after.course().next())
                || !before.timing().equals(after.timing())
                || before.course().held() != after.course().held()
                || (before.state() == State.CANCELLED) != (after.state() == State.CANCELLED);
    }

    /** The changes of all experiments of a team. */
    public Map<Experiment.Id, Change> in(Team.Id team) {
        Map<Experiment.Id, Change> changes = new HashMap<>();
        jdbc.sql("select d.* from experiment_dates d join experiments e on e.id = d.experiment where e.team = ?")
                .param(team.value())
                .query(row -> {
                    changes.put(
                            new Experiment.Id(row.getLong("experiment")),
                            new Change(row.getInt("changes"), Stamp.at(row, "changed_at")));
                });
        return changes;
    }
}
