package dev.hearth.experiments.believing;

import dev.hearth.clock.TeamClock;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Belief.Claim;
import dev.hearth.evidence.Beliefs;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.talk.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which belief an experiment looks at. What writes is called inside a deed. */
@Component
public class Grounds {

    private final JdbcClient jdbc;
    private final Beliefs beliefs;
    private final Experiments experiments;
    private final TeamClock clock;

    Grounds(JdbcClient jdbc, Beliefs beliefs, Experiments experiments, TeamClock clock) {
        this.jdbc = jdbc;
        this.beliefs = beliefs;
        this.experiments = experiments;
        this.clock = clock;
    }

    /** What a plan says that it believes. */
    public static Claim claim(Plan plan) {
        return new Claim(plan.belief(), plan.toWhom(), plan.condition());
    }

    /** The belief an experiment looks at; one that says what no belief of its team says becomes a new one. */
    public Belief of(Scene scene) {
        Experiment experiment = scene.experiment();
        return chosen(experiment).orElseGet(() -> {
            LocalDate today = LocalDate.ofInstant(clock.now(), scene.team().zone());
            Belief belief = beliefs.claim(scene.team(), claim(scene.plan()), today, experiment.sample());
            choose(experiment, belief);
            return belief;
        });
    }

    /** Says that an experiment looks at this belief, whatever words its plan uses; it is relied on from now on. */
    public void choose(Experiment experiment, Belief belief) {
        beliefs.relyOn(belief, true);
        jdbc.sql("delete from experiment_beliefs where experiment = ?")
                .param(experiment.id().value())
                .update();
        jdbc.sql("insert into experiment_beliefs (experiment, belief) values (?, ?)")
                .params(experiment.id().value(), belief.id().value())
                .update();
    }

    private Optional<Belief> chosen(Experiment experiment) {
        return jdbc.sql("select belief from experiment_beliefs where experiment = ?")
                .param(experiment.id().value())
                .query((row, number) -> new Belief.Id(row.getLong("belief")))
                .optional()
                .flatMap(id -> beliefs.find(experiment.workspace(), id));
    }

    /** The experiments that look at a belief, the newest first. */
    public List<Experiment> looking(Belief belief) {
        return jdbc
                .sql("select experiment from experiment_beliefs where belief = ? order by experiment desc")
                .param(belief.id().value())
                .query((row, number) -> new Experiment.Id(row.getLong("experiment")))
                .list()
                .stream()
                .flatMap(id -> experiments.find(id).stream())
                .toList();
    }
}
