package dev.hearth.experiments.talk;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.State;
import dev.hearth.hooks.outgoing.Outgoing;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the program a team named how its experiments go on: planned, started, stopped, ended. Names nobody, and no date of a
 * surprise. To be called inside a deed.
 */
@Component
public class Herald {

    private final Outgoing outgoing;

    Herald(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** It was planned. */
    public void planned(Scene scene) {
        tell(scene, "planned");
    }

    /** It went on, perhaps to where others want to hear of it. */
    void wentOn(Scene before, Scene after) {
        if (before.experiment().state() != after.experiment().state()) {
            what(before.course().run(), after).ifPresent(what -> tell(after, what));
        }
    }

    private static Optional<String> what(int run, Scene after) {
        return switch (after.experiment().state()) {
            case PLANNED -> after.course().run() > run ? Optional.of("planned") : Optional.empty();
            case RUNNING -> Optional.of("started");
            case STOPPED -> Optional.of("stopped");
            case ENDED -> Optional.of("ended");
            case READY, DEBRIEF, DONE, CANCELLED -> Optional.empty();
        };
    }

    private void tell(Scene scene, String what) {
        outgoing.tell(scene.team().id(), "experiment." + what, scene.now(), Map.of("experiment", about(scene)));
    }

    private static Map<String, Object> about(Scene scene) {
        Experiment experiment = scene.experiment();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("number", experiment.number());
        about.put("run", experiment.course().run());
        about.put("title", experiment.plan().title());
        about.put("minutes", experiment.plan().length().toMinutes());
        Instant next = experiment.course().next();
        if (next != null
                && experiment.state() == State.PLANNED
                && !experiment.timing().isSurprise()) {
            about.put("next", next.toString());
        }
        return about;
    }
}
