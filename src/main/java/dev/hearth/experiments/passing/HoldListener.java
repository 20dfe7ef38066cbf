package dev.hearth.experiments.passing;

import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.clearance.HoldPulled;
import dev.hearth.clearance.HoldReleased;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Nudges;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that something holds a team back, or does so no more. Hearing it twice changes nothing. */
@Component
class HoldListener {

    private final Ledger ledger;
    private final Clearance clearance;
    private final Experiments experiments;
    private final Scenes scenes;
    private final NotBegun notBegun;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Nudges nudges;

    HoldListener(
            Ledger ledger,
            Clearance clearance,
            Experiments experiments,
            Scenes scenes,
            NotBegun notBegun,
            Speaker speaker,
            ThreadLines lines,
            Nudges nudges) {
        this.ledger = ledger;
        this.clearance = clearance;
        this.experiments = experiments;
        this.scenes = scenes;
        this.notBegun = notBegun;
        this.speaker = speaker;
        this.lines = lines;
        this.nudges = nudges;
    }

    @ApplicationModuleListener
    void pulled(HoldPulled pulled) {
        ledger.run(() -> clearance.holdsOf(new Team.Id(pulled.team())).stream()
                .filter(hold -> hold.source().equals(pulled.source()))
                .forEach(this::tell));
    }

    private void tell(Hold hold) {
        open(hold.team(), State.RUNNING).forEach(scene -> tellRunning(scene, hold));
        open(hold.team(), State.READY)
                .forEach(scene -> notBegun.because(scene, List.of(new Reason("hold", hold.reason()))));
    }

    private void tellRunning(Scene scene, Hold hold) {
        String about = "hold:" + hold.source() + ":" + scene.course().run();
        if (experiments.tellOnce(scene.experiment(), about)) {
            speaker.safety(scene, lines.heldWhileRunning(scene, hold.reason()));
        }
    }

    @ApplicationModuleListener
    void released(HoldReleased released) {
        Team.Id team = new Team.Id(released.team());
        ledger.run(() -> {
            if (clearance.holdsOf(team).isEmpty()) {
                open(team, State.PLANNED).forEach(this::tellReleased);
            }
        });
    }

    private void tellReleased(Scene scene) {
        if (experiments.forget(scene.experiment(), NotBegun.KEPT_BACK)) {
            speaker.safety(scene, lines.holdGone(scene));
            speaker.toLeaders(scene, nudges.holdGone(scene));
        }
    }

    private List<Scene> open(Team.Id team, State state) {
        return experiments.in(team, Set.of(state)).stream().map(scenes::of).toList();
    }
}
