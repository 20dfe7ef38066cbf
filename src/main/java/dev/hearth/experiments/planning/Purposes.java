package dev.hearth.experiments.planning;

import dev.hearth.experiments.PlannedFor;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Follower;
import dev.hearth.experiments.talk.Scene;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets other rooms hear that an experiment was planned for something of theirs, or called off. */
@Component
class Purposes implements AfterPlanning, Follower {

    private final List<PlannedFor> rooms;

    Purposes(List<PlannedFor> rooms) {
        this.rooms = rooms;
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
