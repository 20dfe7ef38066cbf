package dev.hearth.experiments.passing;

import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Nudges;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for Go at the time of an experiment, unless a rule speaks against it; late, it asks no more (P13). */
@Component
class ReadyCaller implements Caller {

    private final Scenes scenes;
    private final Unheard unheard;
    private final Changes changes;
    private final NotBegun notBegun;
    private final Diary diary;
    private final Speaker speaker;
    private final Nudges nudges;

    ReadyCaller(
            Scenes scenes,
            Unheard unheard,
            Changes changes,
            NotBegun notBegun,
            Diary diary,
            Speaker speaker,
            Nudges nudges) {
        this.scenes = scenes;
        this.unheard = unheard;
        this.changes = changes;
        this.notBegun = notBegun;
        this.diary = diary;
        this.speaker = speaker;
        this.nudges = nudges;
    }

    @Override
    public String kind() {
        return Diary.READY;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject).ifPresent(scene -> {
            List<Reason> reasons = scenes.against(scene);
            if (unheard.is(scene)) {
                notBegun.quietly(scene);
            } else if (reasons.isEmpty()) {
                ask(scene);
            } else {
                notBegun.because(scene, reasons);
            }
        });
    }

    private void ask(Scene scene) {
        if (scene.course().ask(scene.now()) instanceof Changed(var course)) {
            Scene after = changes.save(scene, course);
            diary.asked(after);
            speaker.refresh(after);
            speaker.askForGo(after, nudges.ready(after));
        }
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        scenes.lock(subject).ifPresent(scene -> {
            if (unheard.is(scene)) {
                notBegun.quietly(scene);
            } else {
                notBegun.missed(scene, due);
            }
        });
    }
}
