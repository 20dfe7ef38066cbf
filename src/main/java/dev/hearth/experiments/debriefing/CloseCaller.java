package dev.hearth.experiments.debriefing;

import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Closes a debrief that nobody closed, after a working day. */
@Component
class CloseCaller implements Caller {

    private final Scenes scenes;
    private final Debrief debrief;

    CloseCaller(Scenes scenes, Debrief debrief) {
        this.scenes = scenes;
        this.debrief = debrief;
    }

    @Override
    public String kind() {
        return Diary.CLOSE;
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
