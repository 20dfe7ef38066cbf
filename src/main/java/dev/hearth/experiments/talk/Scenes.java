package dev.hearth.experiments.talk;

import dev.hearth.clearance.Clearance;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.rules.Attempt;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.rules.Rules;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what is needed to speak of an experiment. */
@Component
public class Scenes {

    private final Experiments experiments;
    private final Teams teams;
    private final Clearance clearance;
    private final Rules rules;
    private final TeamClock clock;

    Scenes(Experiments experiments, Teams teams, Clearance clearance, Rules rules, TeamClock clock) {
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

    /** The experiment people of a workspace call by this number; nothing for one whose team is no more. */
    public Optional<Scene> find(Workspace.Id workspace, int number) {
        return experiments.find(workspace, number).flatMap(this::ifOfTeam);
    }

    /** The same, for a deed. */
    public Optional<Scene> lock(Workspace.Id workspace, int number) {
        return experiments.lock(workspace, number).flatMap(this::ifOfTeam);
    }

    /** The experiment an appointment is about, for what is then done. */
    public Optional<Scene> lock(String subject) {
        String id = subject.split("\\.", 2)[0];
        return experiments.lock(new Experiment.Id(Long.parseLong(id))).flatMap(this::ifOfTeam);
    }

    private Optional<Scene> ifOfTeam(Experiment experiment) {
        return teams.find(experiment.team()).map(team -> new Scene(experiment, team, clock.now()));
    }

    /** Everything that speaks against beginning it now. */
    public List<Reason> against(Scene scene) {
        return rules.against(new Attempt(
                scene.experiment(),
                scene.team().week(),
                clearance.holdsOf(scene.team().id()),
                scene.now()));
    }
}
