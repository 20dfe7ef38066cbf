package dev.hearth.experiments.tools;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.tools.reading.Which;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a team could begin something now: the rules of Go, asked for the experiment that is meant, or for none of ours. */
@Component
class Preflight {

    private static final Experiment.Id NONE = new Experiment.Id(0);
    private static final String ANYTHING = "-";

    private final Matching matching;
    private final Scenes scenes;
    private final TeamClock clock;

    Preflight(Matching matching, Scenes scenes, TeamClock clock) {
        this.matching = matching;
        this.scenes = scenes;
        this.clock = clock;
    }

    /** What speaks against beginning this now; empty for nothing. */
    List<Reason> against(Team team, Optional<Which> which) {
        Experiment meant =
                which.flatMap(named -> matching.beginning(team, named)).orElseGet(() -> anything(team));
        Scene scene = scenes.of(meant);
        return scenes.against(scene);
    }

    /** Something of which all is known but what it is. */
    private Experiment anything(Team team) {
        Instant now = clock.now();
        Plan plan = new Plan(ANYTHING, ANYTHING, ANYTHING, ANYTHING, ANYTHING, "", "", "", "", Duration.ofMinutes(1));
        return new Experiment(
                NONE,
                team.workspace(),
                0,
                team.id(),
                team.channel(),
                Experiment.nobody(team.workspace()),
                Set.of(),
                plan,
                new Timing(When.at(now.atZone(team.zone())), 0),
                Course.planned(now),
                false);
    }
}
