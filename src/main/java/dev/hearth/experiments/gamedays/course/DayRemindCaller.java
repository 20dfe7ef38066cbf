package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.talk.DayLines;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.experiments.gamedays.talk.DaySpeaker;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds of a game day; of one that is held not at all. */
@Component
class DayRemindCaller implements Caller {

    private final DayScenes scenes;
    private final DaySpeaker speaker;
    private final DayLines lines;

    DayRemindCaller(DayScenes scenes, DaySpeaker speaker, DayLines lines) {
        this.scenes = scenes;
        this.speaker = speaker;
        this.lines = lines;
    }

    @Override
    public String kind() {
        return DayDiary.REMIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        planned(subject)
                .ifPresent(scene -> speaker.planned(
                        scene, lines.reminder(scene), scene.day().from()));
    }

    /** The reminder shortly before needs no word: the day itself is there, or says that it was missed. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        planned(subject)
                .filter(scene -> subject.endsWith(DayDiary.DAY)
                        && now.isBefore(scene.day().from()))
                .ifPresent(scene -> speaker.inThread(scene, lines.reminderSkipped(scene)));
    }

    private Optional<DayScene> planned(String subject) {
        return scenes.lock(subject)
                .filter(scene ->
                        scene.day().state() == DayState.PLANNED && !scene.day().held());
    }
}
