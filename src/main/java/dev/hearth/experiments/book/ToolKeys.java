package dev.hearth.experiments.book;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which experiment of a tool one of ours is there. */
@Component
public class ToolKeys {

    private final JdbcClient jdbc;

    ToolKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this tool calls the experiment, if that is known. */
    public Optional<String> of(Experiment experiment, Tool tool) {
        return jdbc.sql("select tool_key from experiment_tools where experiment = ? and tool = ?")
                .params(experiment.id().value(), tool.name())
                .query(String.class)
                .optional();
    }

    /** Enters what a tool calls the experiment, in place of whatever tool and key it had; an empty key enters none. */
    public void set(Experiment experiment, Tool tool, String key) {
        jdbc.sql("delete from experiment_tools where experiment = ?")
                .param(experiment.id().value())
                .update();
        if (!key.isEmpty()) {
            jdbc.sql("insert into experiment_tools (experiment, tool, tool_key) values (?, ?, ?)")
                    .params(experiment.id().value(), tool.name(), key)
                    .update();
        }
    }
}
