package dev.hearth.experiments.passing;

import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.talk.Nudges;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import org.springframework.stereotype.Component;

/**
 * An experiment whose channel hears nothing any more is neither reminded of nor asked about there: its owner alone hears so,
 * once until the channel hears again, and what to do. Its card there is brought up to date each time: once that arrives,
 * the channel hears again.
 */
@Component
class Unheard {

    private static final String TOLD = "unheard";

    private final Scenes scenes;
    private final Experiments experiments;
    private final Speaker speaker;
    private final Nudges nudges;

    Unheard(Scenes scenes, Experiments experiments, Speaker speaker, Nudges nudges) {
        this.scenes = scenes;
        this.experiments = experiments;
        this.speaker = speaker;
        this.nudges = nudges;
    }

    /** Whether it is; if so, its owner has been told. To be called inside a deed. */
    boolean is(Scene scene) {
        if (scenes.isHeard(scene)) {
            experiments.forget(scene.experiment(), TOLD);
            return false;
        }
        if (experiments.tellOnce(scene.experiment(), TOLD)) {
            speaker.toOwner(scene, nudges.unheard(scene));
        }
        speaker.refresh(scene);
        return true;
    }
}
