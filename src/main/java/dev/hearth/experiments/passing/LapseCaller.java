package dev.hearth.experiments.passing;

import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets a question for Go lapse: the experiment stays planned. */
@Component
class LapseCaller implements Caller {

    private final Scenes scenes;
    private final NotBegun notBegun;

    LapseCaller(Scenes scenes, NotBegun notBegun) {
        this.scenes = scenes;
        this.notBegun = notBegun;
    }

    @Override
    public String kind() {
        return Diary.LAPSE;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject)
                .filter(scene -> scene.experiment().state() == State.READY)
                .ifPresent(notBegun::withoutGo);
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
