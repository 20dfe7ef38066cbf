package dev.hearth.experiments.book;

import dev.hearth.clock.Stamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tools wrote down about runs, as far as it helps people decide how one turned out. */
@Component
public class Journals {

    private final JdbcClient jdbc;

    Journals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One journal.
     *
     * @param began when the tool began
     * @param over when it was over
     * @param suggests how it turned out, as far as the tool can say
     * @param why in one of our words, for example {@code deviated}
     */
    public record Brought(Instant began, Instant over, Said suggests, String why) {}

    /** Whether a run that began at this moment was brought to this experiment before. */
    public boolean has(Experiment experiment, Instant began) {
        return jdbc.sql("select count(*) from experiment_journals where experiment = ? and began_at = ?")
                        .params(experiment.id().value(), Stamp.of(began))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps one with the present run. */
    public void keep(Experiment experiment, Brought brought) {
        jdbc.sql("insert into experiment_journals (experiment, run, began_at, over_at, suggests, why)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        experiment.id().value(),
                        experiment.course().run(),
                        Stamp.of(brought.began()),
                        Stamp.of(brought.over()),
                        brought.suggests().name(),
                        brought.why())
                .update();
    }

    /** Those of a run, the oldest first. */
    public List<Brought> of(Experiment experiment, int run) {
        return jdbc.sql("select * from experiment_journals where experiment = ? and run = ? order by began_at")
                .params(experiment.id().value(), run)
                .query((row, number) -> new Brought(
                        Stamp.at(row, "began_at"),
                        Stamp.at(row, "over_at"),
                        Said.valueOf(row.getString("suggests")),
                        row.getString("why")))
                .list();
    }
}
