package dev.hearth.experiments.talk;

import dev.hearth.chat.Place;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Earshot;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.gamedays.DayHolds;
import dev.hearth.experiments.rules.Around;
import dev.hearth.experiments.rules.Around.Beside;
import dev.hearth.experiments.rules.Attempt;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.rules.Rules;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what is needed to speak of an experiment. */
@Component
public class Scenes {

    private static final int SLOTS = 3;
    private static final int LOOKED_AT = 20;
    private static final int HALF_AN_HOUR = 1800;

    private final Experiments experiments;
    private final Neighbours neighbours;
    private final Teams teams;
    private final Clearance clearance;
    private final DayHolds days;
    private final Earshot earshot;
    private final Rules rules;
    private final TeamClock clock;

    Scenes(
            Experiments experiments,
            Neighbours neighbours,
            Teams teams,
            Clearance clearance,
            DayHolds days,
            Earshot earshot,
            Rules rules,
            TeamClock clock) {
        this.days = days;
        this.experiments = experiments;
        this.neighbours = neighbours;
        this.teams = teams;
        this.clearance = clearance;
        this.earshot = earshot;
        this.rules = rules;
        this.clock = clock;
    }

    /** The experiment with its team and those it names, now. */
    public Scene of(Experiment experiment) {
        List<Nearby> nearby = neighbours.of(experiment).stream()
                .flatMap(neighbour -> teams.find(neighbour.team()).map(team -> new Nearby(team, neighbour)).stream())
                .toList();
        return new Scene(experiment, teams.find(experiment.team()).orElseThrow(), nearby, clock.now());
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
        return teams.find(experiment.team()).map(team -> of(experiment));
    }

    /** Whether what is said in its channel can be heard there. */
    public boolean isHeard(Scene scene) {
        Experiment experiment = scene.experiment();
        return earshot.reaches(Place.channel(experiment.workspace(), experiment.channel()));
    }

    /** Everything that speaks against beginning it now. */
    public List<Reason> against(Scene scene) {
        return rules.against(attempt(scene, around(scene), scene.now()));
    }

    private static Attempt attempt(Scene scene, Around around, Instant at) {
        return new Attempt(scene.experiment(), scene.team().week(), around, at);
    }

    private Around around(Scene scene) {
        return new Around(
                clearance.isHalted(scene.experiment().workspace()),
                isHeard(scene),
                holds(scene),
                scene.nearby().stream().map(this::beside).toList());
    }

    /** What holds its team back, and the game day it is part of. */
    private List<Hold> holds(Scene scene) {
        return Stream.concat(clearance.holdsOf(scene.team().id()).stream(), days.of(scene.experiment()).stream())
                .toList();
    }

    private Beside beside(Nearby other) {
        return new Beside(
                other.team().name(),
                other.neighbour(),
                earshot.reaches(other.team().place()),
                clearance.holdsOf(other.team().id()));
    }

    /**
     * The next good times for it, at half hours: the ten minutes of waiting for Go do not move it. None against which
     * something speaks that is known today.
     */
    public List<ZonedDateTime> slots(Scene scene) {
        Instant now = scene.now();
        Instant round = now.minusSeconds(Math.floorMod(now.getEpochSecond(), HALF_AN_HOUR));
        Around around = around(scene);
        return scene.team().week().nextSlots(round, LOOKED_AT, scene.plan().length()).stream()
                .filter(slot -> slot.toInstant().isAfter(now))
                .filter(slot -> rules.foresee(attempt(scene, around, slot.toInstant())))
                .limit(SLOTS)
                .toList();
    }
}
