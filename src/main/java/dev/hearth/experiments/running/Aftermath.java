package dev.hearth.experiments.running;

import dev.hearth.clearance.Clearance;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Speaker;
import org.springframework.stereotype.Component;

/** What follows when an experiment is over, however it came to that. To be called inside a deed. */
@Component
class Aftermath {

    private final Diary diary;
    private final Clearance clearance;
    private final Speaker speaker;

    Aftermath(Diary diary, Clearance clearance, Speaker speaker) {
        this.diary = diary;
        this.clearance = clearance;
        this.speaker = speaker;
    }

    /** From now on it waits for its undo, and all cards say so. */
    void of(Scene over) {
        diary.waitsForUndo(over);
        clearance.stopped(over.experiment().workspace(), over.experiment().key());
        speaker.refresh(over);
    }
}
