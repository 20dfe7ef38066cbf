package dev.hearth.experiments.passing;

import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.clearance.HoldPulled;
import dev.hearth.clearance.HoldReleased;
import dev.hearth.experiments.asking.Pleas;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that something holds a team back, or does so no more. Hearing it twice changes nothing. */
@Component
class HoldListener {

    private final Ledger ledger;
    private final Clearance clearance;
    private final Experiments experiments;
    private final Neighbours neighbours;
    private final Scenes scenes;
    private final NotBegun notBegun;
    private final Pleas pleas;

    HoldListener(
            Ledger ledger,
            Clearance clearance,
            Experiments experiments,
            Neighbours neighbours,
            Scenes scenes,
            NotBegun notBegun,
            Pleas pleas) {
        this.ledger = ledger;
        this.clearance = clearance;
        this.experiments = experiments;
        this.neighbours = neighbours;
        this.scenes = scenes;
        this.notBegun = notBegun;
        this.pleas = pleas;
    }

    @ApplicationModuleListener
    void pulled(HoldPulled pulled) {
        ledger.run(() -> clearance.holdsOf(new Team.Id(pulled.team())).stream()
                .filter(hold -> hold.source().equals(pulled.source()))
                .forEach(this::tell));
    }

    private void tell(Hold hold) {
        around(hold.team(), State.RUNNING).forEach(scene -> pleas.stop(scene, hold));
        around(hold.team(), State.READY).forEach(scene -> notBegun.because(scene, scenes.against(scene)));
    }

    @ApplicationModuleListener
    void released(HoldReleased released) {
        ledger.run(() -> around(new Team.Id(released.team()), State.PLANNED).forEach(notBegun::freed));
    }

    /** The experiments of a team, and those that name it. */
    private List<Scene> around(Team.Id team, State state) {
        return Stream.concat(
                        experiments.in(team, Set.of(state)).stream(), neighbours.naming(team, Set.of(state)).stream())
                .map(scenes::of)
                .toList();
    }
}
