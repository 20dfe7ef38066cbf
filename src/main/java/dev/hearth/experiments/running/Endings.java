package dev.hearth.experiments.running;

import dev.hearth.clearance.Clearance;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Because;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.debriefing.Debrief;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** Ended, I am doing it, and Undone: the undo is people's, and asked for until it is done. */
@Component
public class Endings {

    private final Changes changes;
    private final Experiments experiments;
    private final Clearance clearance;
    private final Debrief debrief;
    private final Diary diary;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final TeamClock clock;

    Endings(
            Changes changes,
            Experiments experiments,
            Clearance clearance,
            Debrief debrief,
            Diary diary,
            Speaker speaker,
            ThreadLines lines,
            TeamClock clock) {
        this.changes = changes;
        this.experiments = experiments;
        this.clearance = clearance;
        this.debrief = debrief;
        this.diary = diary;
        this.speaker = speaker;
        this.lines = lines;
        this.clock = clock;
    }

    Reply end(Request request, Ref ref) {
        return changes.make(request, ref, experiment -> experiment.course().end(clock.now()), this::ended, "end");
    }

    /** It has come to its end: what follows from that, inside a deed. */
    public void ended(Scene scene) {
        diary.waitsForUndo(scene);
        clearance.stopped(scene.experiment().workspace(), scene.experiment().key());
        speaker.refresh(scene);
        speaker.safety(scene, lines.ended(scene));
    }

    Reply doing(Request request, Ref ref) {
        return changes.make(request, ref, Endings::mayBeUndone, this::sayOnce, "doing");
    }

    private static Verdict mayBeUndone(Experiment experiment) {
        return experiment.state().waitsForUndo()
                ? new Verdict.Changed(experiment.course())
                : new Verdict.Not(experiment.state().isAhead() ? Because.NOT_RUNNING : Because.IN_DEBRIEF);
    }

    private void sayOnce(Scene scene) {
        if (experiments.tellOnce(scene.experiment(), "doing:" + scene.course().run())) {
            speaker.safety(scene, lines.doing(scene));
        }
    }

    Reply undone(Request request, Ref ref) {
        return changes.make(request, ref, experiment -> experiment.course().undone(), this::undone, "undone");
    }

    private void undone(Scene scene) {
        clearance.finished(scene.experiment().workspace(), scene.experiment().key());
        diary.debrief(scene);
        speaker.refresh(scene);
        debrief.begin(scene);
    }
}
