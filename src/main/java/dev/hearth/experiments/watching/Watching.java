package dev.hearth.experiments.watching;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Because;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** Joining an experiment to watch, and noting what one sees. */
@Component
class Watching {

    private final Changes changes;
    private final Observers observers;
    private final Findings findings;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final TeamClock clock;

    Watching(
            Changes changes,
            Observers observers,
            Findings findings,
            Speaker speaker,
            ThreadLines lines,
            TeamClock clock) {
        this.changes = changes;
        this.observers = observers;
        this.findings = findings;
        this.speaker = speaker;
        this.lines = lines;
        this.clock = clock;
    }

    Reply join(Request request, Ref ref) {
        return changes.make(
                request,
                ref,
                Watching::unlessOver,
                scene -> observers.join(scene.experiment(), request.person()),
                "join");
    }

    private static Verdict unlessOver(Experiment experiment) {
        return experiment.state().isFinal()
                ? new Verdict.Not(experiment.state() == State.DONE ? Because.DONE : Because.CANCELLED)
                : new Verdict.Changed(experiment.course());
    }

    Reply note(Request request, Ref ref, String words) {
        Findings.Note note = new Findings.Note(clock.now(), request.person(), words);
        return changes.add(
                request,
                ref,
                words,
                Course::note,
                scene -> {
                    findings.note(scene.experiment(), note);
                    speaker.refreshStarted(scene);
                    speaker.inThread(scene, lines.noted(scene, note));
                },
                "note");
    }
}
