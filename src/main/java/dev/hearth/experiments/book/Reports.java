package dev.hearth.experiments.book;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tools reported of runs: one tool for a run, the first that did. */
@Component
public class Reports {

    private static final String OF_RUN = " where experiment = ? and run = ?";

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a tool reported of a run.
     *
     * @param execution what the tool calls this run; empty if it has no name for it
     * @param begun whether its report is all the beginning there was: no person said Go
     * @param suggests how it turned out, as far as the tool could see; null while it is not over
     */
    public record Report(
            Tool tool,
            String execution,
            boolean begun,
            @Nullable Said suggests) {

        /** The same, over. */
        public Report suggesting(Said said) {
            return new Report(tool, execution, begun, said);
        }
    }

    /** What is reported of the present run, if anything is. */
    public Optional<Report> of(Experiment experiment) {
        return jdbc.sql("select * from experiment_reports" + OF_RUN)
                .params(experiment.id().value(), experiment.course().run())
                .query((row, number) -> new Report(
                        Tool.valueOf(row.getString("tool")),
                        row.getString("execution"),
                        row.getBoolean("begun"),
                        said(row.getString("suggests"))))
                .optional();
    }

    private static @Nullable Said said(@Nullable String name) {
        return name == null ? null : Said.valueOf(name);
    }

    /** Enters what is reported of the present run, in place of what was. */
    public void enter(Experiment experiment, Report report) {
        jdbc.sql("delete from experiment_reports" + OF_RUN)
                .params(experiment.id().value(), experiment.course().run())
                .update();
        jdbc.sql("insert into experiment_reports (experiment, run, tool, execution, begun, suggests)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        experiment.id().value(),
                        experiment.course().run(),
                        report.tool().name(),
                        report.execution(),
                        report.begun())
                .param(report.suggests() == null ? null : report.suggests().name())
                .update();
    }
}
