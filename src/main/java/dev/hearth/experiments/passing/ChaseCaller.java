package dev.hearth.experiments.passing;

import dev.hearth.experiments.asking.Pleas;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks thread and owner again and again until what was done is undone. */
@Component
class ChaseCaller implements Caller {

    private final Scenes scenes;
    private final Pleas pleas;
    private final Diary diary;

    ChaseCaller(Scenes scenes, Pleas pleas, Diary diary) {
        this.scenes = scenes;
        this.pleas = pleas;
        this.diary = diary;
    }

    @Override
    public String kind() {
        return Diary.CHASE;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject)
                .filter(scene -> scene.experiment().state().waitsForUndo())
                .ifPresent(this::chase);
    }

    private void chase(Scene scene) {
        pleas.undoAgain(scene);
        diary.chase(scene);
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
