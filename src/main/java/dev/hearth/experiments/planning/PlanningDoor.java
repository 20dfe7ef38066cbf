package dev.hearth.experiments.planning;

import dev.hearth.experiments.PlannedFor;
import dev.hearth.experiments.Planning;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Follower;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import java.util.List;
import org.springframework.stereotype.Component;

/** Other rooms plan for something of theirs, and hear what becomes of it. */
@Component
class PlanningDoor implements Planning, AfterPlanning, Follower {

    private final PlanPage page;
    private final Privately privately;
    private final List<PlannedFor> rooms;

    PlanningDoor(PlanPage page, Privately privately, List<PlannedFor> rooms) {
        this.page = page;
        this.privately = privately;
        this.rooms = rooms;
    }

    @Override
    public Reply open(Request request, Team team, Sketch sketch, String purpose) {
        return team.letsPlan(request.person())
                ? Reply.open(page.from(team, sketch, purpose))
                : privately.say("experiments.not-a-planner");
    }

    @Override
    public void planned(Scene scene, String purpose) {
        rooms.forEach(room -> room.planned(purpose, scene.team(), scene.number()));
    }

    @Override
    public void changed(Scene scene) {
        if (scene.experiment().state() == State.CANCELLED) {
            rooms.forEach(room -> room.calledOff(scene.experiment().workspace(), scene.number()));
        }
    }
}
