package dev.hearth.experiments.passing;

import dev.hearth.experiments.asking.Pleas;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks once, past the planned time, whether an experiment has ended; late is better than never. */
@Component
class OverdueCaller implements Caller {

    private final Scenes scenes;
    private final Speaker speaker;
    private final Pleas pleas;

    OverdueCaller(Scenes scenes, Speaker speaker, Pleas pleas) {
        this.scenes = scenes;
        this.speaker = speaker;
        this.pleas = pleas;
    }

    @Override
    public String kind() {
        return Diary.OVERDUE;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject)
                .filter(scene -> scene.experiment().state() == State.RUNNING)
                .ifPresent(scene -> {
                    speaker.refresh(scene);
                    pleas.end(scene);
                });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
