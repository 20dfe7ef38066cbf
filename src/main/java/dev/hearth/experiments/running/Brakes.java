package dev.hearth.experiments.running;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.asking.Pleas;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.passing.NotBegun;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/**
 * Hold and Stop, for anyone, at once and without a reason, and Release. Neither the deed nor the ledger learns who holds
 * or stops: the request goes on without its key, and pressing twice changes nothing (P6).
 */
@Component
public class Brakes {

    private final Changes changes;
    private final Experiments experiments;
    private final Aftermath aftermath;
    private final Pleas pleas;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Privately privately;
    private final TeamClock clock;

    Brakes(
            Changes changes,
            Experiments experiments,
            Aftermath aftermath,
            Pleas pleas,
            Speaker speaker,
            ThreadLines lines,
            Privately privately,
            TeamClock clock) {
        this.changes = changes;
        this.experiments = experiments;
        this.aftermath = aftermath;
        this.pleas = pleas;
        this.speaker = speaker;
        this.lines = lines;
        this.privately = privately;
        this.clock = clock;
    }

    Reply hold(Request request, Ref ref) {
        return changes.decide(
                request.unkept(),
                ref,
                scene -> new Way.Open(scene.course().hold(scene.now())),
                (before, after) -> held(after),
                scene -> privately.done(scene.course().held() ? "hold" : "stop", scene.number()));
    }

    private void held(Scene scene) {
        if (scene.experiment().state().waitsForUndo()) {
            stopped(scene);
        } else {
            speaker.refresh(scene);
            speaker.safety(scene, lines.held(scene));
        }
    }

    Reply stop(Request request, Ref ref) {
        return changes.make(
                request.unkept(), ref, experiment -> experiment.course().stop(clock.now()), this::stopped, "stop");
    }

    /** Stops what runs as part of something larger that is stopped. To be called inside a deed. */
    public void halt(Scene scene) {
        if (scene.course().stop(scene.now()) instanceof Verdict.Changed(var course)) {
            stopped(changes.save(scene, course));
        }
    }

    private void stopped(Scene scene) {
        aftermath.of(scene);
        pleas.undo(scene);
    }

    Reply release(Request request, Ref ref) {
        return changes.decide(
                request,
                ref,
                scene -> new Way.Open(scene.experiment().release(request.person())),
                (before, after) -> released(after),
                privately::released);
    }

    private void released(Scene scene) {
        experiments.forget(scene.experiment(), NotBegun.KEPT_BACK);
        speaker.refresh(scene);
        speaker.inThread(scene, lines.released(scene));
    }
}
