package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.DayFindings;
import dev.hearth.experiments.gamedays.DayFindings.DayAnswer;
import dev.hearth.experiments.gamedays.DayVerdict;
import dev.hearth.experiments.gamedays.DayVerdict.Changed;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.gamedays.talk.DayLines;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.experiments.gamedays.talk.DaySpeaker;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** One debrief for all experiments of a game day: one question at a time, and several people may answer each. */
@Component
public class DayDebrief {

    private final GameDays days;
    private final DayScenes scenes;
    private final DayChanges changes;
    private final DayFindings findings;
    private final DayQuestions questions;
    private final DayLines lines;
    private final DaySpeaker speaker;
    private final DayDiary diary;

    DayDebrief(
            GameDays days,
            DayScenes scenes,
            DayChanges changes,
            DayFindings findings,
            DayQuestions questions,
            DayLines lines,
            DaySpeaker speaker,
            DayDiary diary) {
        this.days = days;
        this.scenes = scenes;
        this.changes = changes;
        this.findings = findings;
        this.questions = questions;
        this.lines = lines;
        this.speaker = speaker;
        this.diary = diary;
    }

    /** The first question. To be called inside a deed. */
    void begin(DayScene scene) {
        askAfter(scene, 0);
    }

    private void askAfter(DayScene scene, int asked) {
        if (scene.day().asked() != asked || questions.at(asked + 1).isEmpty()) {
            return;
        }
        if (scene.day().ask(asked + 1) instanceof Changed(GameDay after)) {
            days.save(after);
            DayScene now = scenes.of(after);
            refresh(now, asked);
            questions
                    .at(asked + 1)
                    .ifPresent(question -> speaker.inThread(now, question(now, question), handle(now, asked + 1)));
        }
    }

    private void refresh(DayScene scene, int place) {
        questions.at(place).ifPresent(question -> speaker.edit(scene, question(scene, question), handle(scene, place)));
    }

    private dev.hearth.chat.Message question(DayScene scene, Question question) {
        int place = questions.place(question);
        return lines.question(scene, question, place, questions.isLast(place));
    }

    /** Somebody answers. */
    public Reply answer(Request request, int number, Question question, String words) {
        DayAnswer answer = new DayAnswer(question.id(), request.person(), words);
        return changes.add(
                request,
                number,
                words,
                scene -> scene.day().ask(scene.day().asked()),
                scene -> {
                    findings.answer(scene.day(), answer);
                    speaker.inThread(scene, lines.answered(question, answer));
                    askAfter(scene, questions.place(question));
                },
                "answer");
    }

    /** The next question, after so many. */
    public Reply next(Request request, int number, int asked) {
        return changes.make(
                request,
                number,
                scene -> scene.day().ask(scene.day().asked()),
                scene -> askAfter(scene, asked),
                "next-question");
    }

    /** That was all. */
    public Reply close(Request request, int number) {
        return changes.make(request, number, scene -> scene.day().close(), this::closed, "close");
    }

    /** Closes it because its time is over. To be called inside a deed. */
    void close(DayScene scene) {
        if (scene.day().close() instanceof DayVerdict.Changed(GameDay after)) {
            days.save(after);
            closed(scenes.of(after));
        }
    }

    private void closed(DayScene scene) {
        diary.over(scene.day());
        IntStream.rangeClosed(1, scene.day().asked()).forEach(place -> refresh(scene, place));
        speaker.refresh(scene);
        speaker.inThread(scene, lines.readBack(scene));
    }

    private static String handle(DayScene scene, int place) {
        return scene.day().card() + ":question:" + place;
    }
}
