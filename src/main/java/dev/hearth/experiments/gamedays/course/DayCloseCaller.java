package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Closes a game day's debrief that nobody closed, after a working day. */
@Component
class DayCloseCaller implements Caller {

    private final DayScenes scenes;
    private final DayDebrief debrief;

    DayCloseCaller(DayScenes scenes, DayDebrief debrief) {
        this.scenes = scenes;
        this.debrief = debrief;
    }

    @Override
    public String kind() {
        return DayDiary.CLOSE;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject).ifPresent(debrief::close);
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
