package dev.hearth.experiments.debriefing;

import dev.hearth.experiments.believing.Proof;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Findings.Answer;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The debrief: one question at a time; several people may answer, and see it differently. */
@Component
public class Debrief {

    private final Changes changes;
    private final Scenes scenes;
    private final Findings findings;
    private final DebriefQuestions questions;
    private final DebriefLines lines;
    private final Proof proof;
    private final Aftermath aftermath;
    private final Speaker speaker;
    private final Diary diary;
    private final Privately privately;
    private final GameDays days;

    Debrief(
            Changes changes,
            Scenes scenes,
            Findings findings,
            DebriefQuestions questions,
            DebriefLines lines,
            Proof proof,
            Aftermath aftermath,
            Speaker speaker,
            Diary diary,
            Privately privately,
            GameDays days) {
        this.days = days;
        this.changes = changes;
        this.scenes = scenes;
        this.findings = findings;
        this.questions = questions;
        this.lines = lines;
        this.proof = proof;
        this.aftermath = aftermath;
        this.speaker = speaker;
        this.diary = diary;
        this.privately = privately;
    }

    /**
     * It is undone: the first question; one of a game day is asked only how it turned out, for the day has questions of its
     * own. To be called inside a deed.
     */
    public void begin(Scene scene) {
        boolean partOfADay = days.of(scene.experiment()).isPresent();
        int asked = partOfADay ? (int) questions.all().count() : 0;
        findings.asked(scene.experiment(), asked);
        askAfter(scene, asked);
    }

    /** Asks the question after so many, unless it was asked already; the last one is whether we still believe it. */
    private void askAfter(Scene scene, int asked) {
        if (findings.asked(scene.experiment()) != asked) {
            return;
        }
        findings.asked(scene.experiment(), asked + 1);
        refresh(scene, asked);
        questions
                .after(asked)
                .ifPresentOrElse(
                        question -> speaker.inThread(scene, lines.question(scene, question), handle(scene, asked + 1)),
                        () -> speaker.inThread(scene, lines.outcome(scene), handle(scene)));
    }

    /** Brings the question in this place up to date: only the newest has another after it. */
    private void refresh(Scene scene, int place) {
        questions
                .at(place)
                .ifPresent(question -> speaker.edit(scene, lines.question(scene, question), handle(scene, place)));
    }

    Reply answer(Request request, Ref ref, Question question, String words) {
        Answer answer = new Answer(question.id(), request.person(), words);
        return changes.add(
                request,
                ref,
                words,
                Course::debrief,
                scene -> {
                    findings.answer(scene.experiment(), answer);
                    speaker.inThread(scene, lines.answered(scene, question, answer));
                    if (questions.hasNext(question)) {
                        askAfter(scene, questions.place(question));
                    }
                },
                "answer");
    }

    /** Takes words for the question that is open; nothing while none is. */
    public Optional<Reply> answerOpen(Request request, Ref ref) {
        return scenes.find(request.person().workspace(), ref.number())
                .filter(scene -> scene.experiment().state() == State.DEBRIEF)
                .flatMap(scene -> questions.open(findings.asked(scene.experiment())))
                .map(question -> answer(request, ref, question, ref.rest()));
    }

    Reply next(Request request, Ref ref, int asked) {
        return changes.make(
                request,
                ref,
                experiment -> experiment.course().debrief(),
                scene -> askAfter(scene, asked),
                "next-question");
    }

    Reply said(Request request, Ref ref, Said said) {
        return changes.make(
                request,
                ref,
                experiment -> experiment.course().debrief(),
                scene -> {
                    findings.said(scene.experiment(), request.person(), said);
                    proof.keep(scene);
                    speaker.edit(scene, lines.outcome(scene), handle(scene));
                },
                "said");
    }

    Reply close(Request request, Ref ref) {
        return changes.decide(
                request,
                ref,
                scene -> new Way.Open(scene.course().close(scene.again())),
                this::closed,
                scene -> privately.done("close", scene.number()));
    }

    /** Closes it because its time is over. To be called inside a deed. */
    void close(Scene scene) {
        if (scene.course().close(scene.again()) instanceof Changed(var course)) {
            closed(scene, changes.save(scene, course));
        }
    }

    private void closed(Scene before, Scene after) {
        diary.over(before);
        Scene done = before.with(done(before));
        IntStream.rangeClosed(1, findings.asked(before.experiment())).forEach(place -> refresh(done, place));
        speaker.edit(done, lines.outcome(done), handle(done));
        aftermath.tell(before);
        speaker.inThread(before, lines.readBack(before, aftermath.buttons(before)));
        aftermath.comfort(before).ifPresent(question -> speaker.inThread(before, question));
        speaker.refresh(done);
        if (after.experiment().state() == State.PLANNED) {
            diary.planned(after);
            speaker.announce(after);
        }
    }

    /** How the cards of this run look from now on, also where the experiment itself goes on. */
    private static Experiment done(Scene before) {
        return before.course().close(null) instanceof Changed(var course)
                ? before.experiment().with(course)
                : before.experiment();
    }

    /** What somebody who asks sees of it. */
    Reply show(Scene scene) {
        return Reply.say(
                scene.experiment().state() == State.DEBRIEF
                        ? questions
                                .at(findings.asked(scene.experiment()))
                                .map(question -> lines.question(scene, question))
                                .orElseGet(() -> lines.outcome(scene))
                        : lines.readBack(scene, List.of()));
    }

    private static String handle(Scene scene, int place) {
        return scene.experiment().card() + ":question:" + place;
    }

    private static String handle(Scene scene) {
        return scene.experiment().card() + ":outcome";
    }
}
