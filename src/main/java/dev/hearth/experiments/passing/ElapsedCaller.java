package dev.hearth.experiments.passing;

import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Shows on the cards of what runs how long it has been running; an edit in place, which notifies nobody. */
@Component
class ElapsedCaller implements Caller {

    private final Scenes scenes;
    private final Speaker speaker;
    private final Diary diary;

    ElapsedCaller(Scenes scenes, Speaker speaker, Diary diary) {
        this.scenes = scenes;
        this.speaker = speaker;
        this.diary = diary;
    }

    @Override
    public String kind() {
        return Diary.ELAPSED;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject)
                .filter(scene -> scene.experiment().state() == State.RUNNING)
                .ifPresent(this::show);
    }

    private void show(Scene scene) {
        speaker.refreshStarted(scene);
        diary.elapses(scene);
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
