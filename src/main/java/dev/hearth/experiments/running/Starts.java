package dev.hearth.experiments.running;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Run;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.passing.NotBegun;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Go, and Not now. Nothing else begins an experiment, but a start that a connected tool reports (P7). */
@Component
public class Starts {

    private final Changes changes;
    private final Scenes scenes;
    private final Clearance clearance;
    private final Diary diary;
    private final NotBegun notBegun;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Privately privately;
    private final Voice voice;

    Starts(
            Changes changes,
            Scenes scenes,
            Clearance clearance,
            Diary diary,
            NotBegun notBegun,
            Speaker speaker,
            ThreadLines lines,
            Privately privately,
            Voice voice) {
        this.changes = changes;
        this.scenes = scenes;
        this.clearance = clearance;
        this.diary = diary;
        this.notBegun = notBegun;
        this.speaker = speaker;
        this.lines = lines;
        this.privately = privately;
        this.voice = voice;
    }

    Reply go(Request request, Ref ref) {
        return changes.decide(
                request,
                ref,
                scene -> ifClear(scene, request.person()),
                (before, after) -> begin(after),
                scene -> privately.done("go", scene.number()));
    }

    private Way ifClear(Scene scene, Person by) {
        Verdict verdict = scene.experiment().go(by, scene.now());
        List<Reason> reasons = verdict instanceof Changed ? scenes.against(scene) : List.of();
        return reasons.isEmpty() ? new Way.Open(verdict) : new Way.Shut(privately.refused(scene, reasons));
    }

    /** It has begun: what follows from that, inside a deed. */
    public void begin(Scene scene) {
        diary.began(scene);
        clearance.register(run(scene));
        speaker.started(scene);
    }

    private Run run(Scene scene) {
        Experiment experiment = scene.experiment();
        return new Run(
                experiment.workspace(),
                experiment.key(),
                experiment.team(),
                voice.line("experiments.name", "number", experiment.number()),
                experiment.plan().title(),
                scene.now(),
                experiment.channel(),
                experiment.startedCard(),
                new Press("experiments.stop", Integer.toString(experiment.number())),
                false);
    }

    Reply notNow(Request request, Ref ref) {
        return changes.decide(
                request,
                ref,
                scene -> new Way.Open(scene.experiment().notNow(request.person(), scene.again())),
                (before, after) -> {
                    notBegun.stays(after);
                    speaker.inThread(after, lines.withoutGo(after));
                },
                privately::notNow);
    }
}
