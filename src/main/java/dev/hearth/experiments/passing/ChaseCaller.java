package dev.hearth.experiments.passing;

import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks thread and owner again and again until what was done is undone. */
@Component
class ChaseCaller implements Caller {

    private final Scenes scenes;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Diary diary;

    ChaseCaller(Scenes scenes, Speaker speaker, ThreadLines lines, Diary diary) {
        this.scenes = scenes;
        this.speaker = speaker;
        this.lines = lines;
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
        speaker.safety(scene, lines.chase(scene));
        speaker.toOwner(scene, lines.chase(scene));
        diary.chase(scene);
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
