package dev.hearth.experiments.ideas;

import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.prompts.Prompts;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which idea a team is offered next: the catalogue in its order, never the same twice in a row. */
@Component
class Ideas {

    private final Prompts prompts;
    private final JdbcClient jdbc;

    Ideas(Prompts prompts, JdbcClient jdbc) {
        this.prompts = prompts;
        this.jdbc = jdbc;
    }

    Optional<ExperimentTemplate> find(String id) {
        return prompts.experimentTemplate(id);
    }

    /** The next one, noted as offered; inside a deed. Nothing while the catalogue is empty. */
    Optional<ExperimentTemplate> offer(Team team) {
        Optional<ExperimentTemplate> next = after(last(team));
        next.ifPresent(idea -> note(team, idea));
        return next;
    }

    private Optional<ExperimentTemplate> after(String last) {
        List<ExperimentTemplate> all = prompts.experimentTemplates();
        List<String> ids = all.stream().map(ExperimentTemplate::id).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get((ids.indexOf(last) + 1) % all.size()));
    }

    private String last(Team team) {
        return jdbc.sql("select template from experiment_ideas where team = ?")
                .param(team.id().value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void note(Team team, ExperimentTemplate idea) {
        jdbc.sql("delete from experiment_ideas where team = ?")
                .param(team.id().value())
                .update();
        jdbc.sql("insert into experiment_ideas (team, template) values (?, ?)")
                .params(team.id().value(), idea.id())
                .update();
    }
}
