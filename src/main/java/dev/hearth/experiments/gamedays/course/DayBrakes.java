package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.gamedays.DayFindings;
import dev.hearth.experiments.gamedays.DayHolds;
import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.Slot;
import dev.hearth.experiments.gamedays.talk.DayLines;
import dev.hearth.experiments.gamedays.talk.DayPrivately;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.experiments.gamedays.talk.DaySpeaker;
import dev.hearth.experiments.passing.NotBegun;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.running.Brakes;
import dev.hearth.experiments.talk.Nudges;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Holding all of a game day at once, for anyone and without a reason: what runs is stopped, and nothing more of it begins
 * until its owner or coordinator lifts the hold. Who holds is not learned by anything here (P6).
 */
@Component
public class DayBrakes {

    private final DayChanges changes;
    private final DayScenes days;
    private final DaySpeaker speaker;
    private final DayLines lines;
    private final DayHolds holds;
    private final DayFindings findings;
    private final DayTurns turns;
    private final DayDiary diary;
    private final DayPrivately privately;
    private final Experiments experiments;
    private final Scenes scenes;
    private final Brakes brakes;
    private final NotBegun notBegun;
    private final Speaker ofExperiments;
    private final ThreadLines linesOfExperiments;
    private final Nudges nudges;

    DayBrakes(
            DayChanges changes,
            DayScenes days,
            DaySpeaker speaker,
            DayLines lines,
            DayHolds holds,
            DayFindings findings,
            DayTurns turns,
            DayDiary diary,
            DayPrivately privately,
            Experiments experiments,
            Scenes scenes,
            Brakes brakes,
            NotBegun notBegun,
            Speaker ofExperiments,
            ThreadLines linesOfExperiments,
            Nudges nudges) {
        this.changes = changes;
        this.days = days;
        this.speaker = speaker;
        this.lines = lines;
        this.holds = holds;
        this.findings = findings;
        this.turns = turns;
        this.diary = diary;
        this.privately = privately;
        this.experiments = experiments;
        this.scenes = scenes;
        this.brakes = brakes;
        this.notBegun = notBegun;
        this.ofExperiments = ofExperiments;
        this.linesOfExperiments = linesOfExperiments;
        this.nudges = nudges;
    }

    /** Holds it. */
    public Reply hold(Request request, int number) {
        return changes.make(request.unkept(), number, scene -> scene.day().hold(), this::held, this::answer);
    }

    private Reply answer(DayScene scene) {
        boolean running = scene.day().state() == DayState.RUNNING;
        return privately.done(running ? "hold-running" : "hold", scene.number());
    }

    private void held(DayScene scene) {
        locked(scene).forEach(experiment -> keepBack(scene, experiment));
        DayScene after = days.of(scene.day());
        speaker.refresh(after);
        speaker.safety(after, lines.held(after));
    }

    private void keepBack(DayScene day, Experiment experiment) {
        if (experiment.state() == State.RUNNING) {
            brakes.halt(scenes.of(experiment));
        } else if (experiment.state() == State.READY) {
            notBegun.because(scenes.of(experiment), List.of(new Reason("hold", holds.reason(day.day()))));
        }
    }

    /** Its owner or coordinator lifts the hold; what it kept back is told so. */
    public Reply release(Request request, int number) {
        return changes.make(
                request,
                number,
                scene -> scene.day().release(request.person()),
                scene -> {
                    locked(scene).filter(one -> one.state() == State.PLANNED).forEach(this::tellReleased);
                    speaker.refresh(scene);
                    speaker.inThread(scene, lines.released(scene));
                    turns.turn(scene);
                },
                "release");
    }

    private void tellReleased(Experiment experiment) {
        if (experiments.forget(experiment, NotBegun.KEPT_BACK)) {
            var scene = scenes.of(experiment);
            ofExperiments.safety(scene, linesOfExperiments.holdGone(scene));
            ofExperiments.toLeaders(scene, nudges.holdGone(scene));
        }
    }

    /** Its owner or coordinator ends it early. */
    public Reply end(Request request, int number) {
        return changes.make(
                request,
                number,
                scene -> scene.day().end(request.person(), scene.progress().isBusy()),
                turns::finished,
                "end");
    }

    /** Its owner or coordinator calls it off; its experiments stay planned. */
    public Reply cancel(Request request, int number) {
        return changes.make(
                request,
                number,
                scene -> scene.day().cancel(request.person()),
                scene -> {
                    diary.over(scene.day());
                    speaker.refresh(scene);
                    speaker.inThread(scene, lines.cancelled(scene));
                },
                "cancel");
    }

    /** Somebody watches. */
    public Reply join(Request request, int number) {
        return changes.make(
                request,
                number,
                scene -> scene.day().watch(),
                scene -> {
                    findings.join(scene.day(), request.person());
                    speaker.refresh(scene);
                },
                "join");
    }

    private Stream<Experiment> locked(DayScene scene) {
        return scene.day().agenda().stream()
                .map(Slot::experiment)
                .flatMap(Stream::ofNullable)
                .map(experiments::lock)
                .flatMap(Optional::stream);
    }
}
