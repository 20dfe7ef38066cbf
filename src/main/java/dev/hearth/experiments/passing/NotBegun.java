package dev.hearth.experiments.passing;

import dev.hearth.chat.Message;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Nudges;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** An experiment does not begin at its time: it stays planned, says so once, and other times are offered. */
@Component
public class NotBegun {

    /** What is noted about an experiment that was kept back by something that may go away. */
    public static final String KEPT_BACK = "kept-back";

    private final Changes changes;
    private final Experiments experiments;
    private final Diary diary;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Nudges nudges;

    NotBegun(Changes changes, Experiments experiments, Diary diary, Speaker speaker, ThreadLines lines, Nudges nudges) {
        this.changes = changes;
        this.experiments = experiments;
        this.diary = diary;
        this.speaker = speaker;
        this.lines = lines;
        this.nudges = nudges;
    }

    /** For these reasons. */
    public void because(Scene scene, List<Reason> reasons) {
        pass(scene, after -> lines.notBegun(after, reasons), after -> nudges.notBegun(after, reasons));
        if (reasons.stream().anyMatch(reason -> reason.rule().equals("hold"))) {
            experiments.tellOnce(scene.experiment(), KEPT_BACK);
        }
    }

    /** Nobody said Go in time. */
    void withoutGo(Scene scene) {
        pass(scene, lines::withoutGo, nudges::withoutGo);
    }

    /** Hearth was away at its time. */
    void missed(Scene scene, Instant due) {
        pass(scene, after -> lines.missed(after, due), after -> nudges.missed(after, due));
    }

    private void pass(Scene scene, Function<Scene, Message> inThread, Function<Scene, Message> toLeaders) {
        Verdict verdict = scene.course().letPass(scene.again());
        if (verdict instanceof Changed(var course)) {
            Scene after = changes.save(scene, course);
            stays(after);
            speaker.safety(after, inThread.apply(after));
            speaker.toLeaders(after, toLeaders.apply(after));
        }
    }

    /** It stays planned, for another time or for none: the diary and the cards follow. */
    public void stays(Scene after) {
        diary.planned(after);
        speaker.refresh(after);
    }
}
