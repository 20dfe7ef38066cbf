package dev.hearth.experiments.passing;

import dev.hearth.experiments.gamedays.DayHolds;
import dev.hearth.experiments.talk.Nudges;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reminds of an experiment; of a surprise a day before its owner alone. */
@Component
class RemindCaller implements Caller {

    private final Scenes scenes;
    private final Unheard unheard;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Nudges nudges;
    private final DayHolds days;

    RemindCaller(Scenes scenes, Unheard unheard, Speaker speaker, ThreadLines lines, Nudges nudges, DayHolds days) {
        this.days = days;
        this.scenes = scenes;
        this.unheard = unheard;
        this.speaker = speaker;
        this.lines = lines;
        this.nudges = nudges;
    }

    @Override
    public String kind() {
        return Diary.REMIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject).ifPresent(scene -> remind(scene, subject.endsWith(Diary.DAY)));
    }

    private void remind(Scene scene, boolean aDayBefore) {
        Instant next = scene.course().next();
        boolean surprise = scene.experiment().timing().isSurprise();
        if (next == null || isHeld(scene) && !(surprise && aDayBefore) || unheard.is(scene)) {
            return;
        }
        if (!surprise) {
            speaker.planned(scene, lines.reminder(scene, next), next);
        } else if (aDayBefore) {
            speaker.toOwner(scene, nudges.surprise(scene, next));
        } else {
            speaker.plannedInChannel(scene, lines.surpriseNear(scene, next), next);
        }
    }

    private boolean isHeld(Scene scene) {
        return scene.course().held() || days.of(scene.experiment()).isPresent();
    }

    /** Those shortly before need no word: what they were about is missed, too, and says so. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        scenes.lock(subject)
                .filter(scene -> subject.endsWith(Diary.DAY) && isAhead(scene))
                .ifPresent(this::late);
    }

    private static boolean isAhead(Scene scene) {
        Instant next = scene.course().next();
        return next != null && next.isAfter(scene.now());
    }

    /** Late is better than never for whoever alone may know. */
    private void late(Scene scene) {
        if (scene.experiment().timing().isSurprise()) {
            remind(scene, true);
        } else {
            speaker.inThread(scene, lines.reminderSkipped(scene));
        }
    }
}
