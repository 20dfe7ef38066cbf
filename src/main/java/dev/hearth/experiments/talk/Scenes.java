package dev.hearth.experiments.talk;

import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.gamedays.DayHolds;
import dev.hearth.experiments.rules.Attempt;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.rules.Rules;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what is needed to speak of an experiment. */
@Component
public class Scenes {

    private final Experiments experiments;
    private final Teams teams;
    private final Clearance clearance;
    private final DayHolds days;
    private final Rules rules;
    private final TeamClock clock;

    Scenes(Experiments experiments, Teams teams, Clearance clearance, DayHolds days, Rules rules, TeamClock clock) {
        this.days = days;
        this.experiments = experiments;
        this.teams = teams;
        this.clearance = clearance;
        this.rules = rules;
        this.clock = clock;
    }

    /** The experiment with its team, now. */
    public Scene of(Experiment experiment) {
        return new Scene(experiment, teams.find(experiment.team()).orElseThrow(), clock.now());
    }

    /** The experiment people of a workspace call by this number. */
    public Optional<Scene> find(Workspace.Id workspace, int number) {
        return experiments.find(workspace, number).map(this::of);
    }

    /** The same, for a deed. */
    public Optional<Scene> lock(Workspace.Id workspace, int number) {
        return experiments.lock(workspace, number).map(this::of);
    }

    /** The experiment an appointment is about, for what is then done. */
    public Optional<Scene> lock(String subject) {
        String id = subject.split("\\.", 2)[0];
        return experiments.lock(new Experiment.Id(Long.parseLong(id))).map(this::of);
    }

    /** Everything that speaks against beginning it now. */
    public List<Reason> against(Scene scene) {
        List<Hold> holds = Stream.concat(
                        clearance.holdsOf(scene.team().id()).stream(), days.of(scene.experiment()).stream())
                .toList();
        return rules.against(new Attempt(scene.experiment(), scene.team().week(), holds, scene.now()));
    }
}
