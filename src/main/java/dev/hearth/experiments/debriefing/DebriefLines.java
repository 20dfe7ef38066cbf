package dev.hearth.experiments.debriefing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Findings.Answer;
import dev.hearth.experiments.book.Findings.Note;
import dev.hearth.experiments.book.Journals;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.ToolLines;
import dev.hearth.prompts.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is said in a debrief. */
@Component
class DebriefLines {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Findings findings;
    private final Journals journals;
    private final DebriefQuestions questions;
    private final ToolLines tools;

    DebriefLines(
            Voice voice,
            Keys keys,
            Phrases phrases,
            Findings findings,
            Journals journals,
            DebriefQuestions questions,
            ToolLines tools) {
        this.journals = journals;
        this.tools = tools;
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.findings = findings;
        this.questions = questions;
    }

    /** One question, with the form to answer it and, while none came after it, a way past it. */
    Message question(Scene scene, Question question) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("experiments.debrief.question", "question", question.text()));
        if (!experiment.state().isFinal()) {
            blocks.add(buttons(experiment, question));
            blocks.add(voice.context("experiments.debrief.kept"));
        }
        return phrases.message(scene, blocks);
    }

    private Block buttons(Experiment experiment, Question question) {
        int place = questions.place(question);
        return findings.asked(experiment) > place
                ? Block.Buttons.of(keys.answer(experiment, question.id()))
                : Block.Buttons.of(keys.answer(experiment, question.id()), keys.nextQuestion(experiment, place));
    }

    /** An answer, as given. */
    Message answered(Scene scene, Question question, Answer answer) {
        return phrases.message(
                scene,
                List.of(
                        voice.text(
                                "experiments.debrief.answered", "author", answer.author(), "question", question.text()),
                        new Block.Quote(answer.words(), null)));
    }

    /** Do we still believe it? And what was said so far, whoever said it. */
    Message outcome(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                voice.text("experiments.debrief.outcome", "belief", scene.plan().belief(), "question", stillBelieve()));
        journals.of(scene.experiment(), scene.course().run())
                .forEach(run -> blocks.add(voice.text(
                        "experiments.debrief.suggested",
                        "said",
                        voice.line("experiments.said." + run.suggests().word()),
                        "why",
                        voice.line("toolkit.why." + run.why()))));
        tools.suggestion(scene).ifPresent(blocks::add);
        String said = said(scene);
        if (!said.isEmpty()) {
            blocks.add(voice.text("experiments.debrief.so-far", "said", said));
        }
        if (scene.experiment().state().isFinal() || !isAsked(scene)) {
            return phrases.message(scene, blocks);
        }
        List<Button> buttons = new ArrayList<>(keys.outcomes(scene.experiment()));
        questions.last().ifPresent(last -> buttons.add(keys.inWords(scene.experiment(), last.id())));
        buttons.add(keys.close(scene.experiment()));
        blocks.add(new Block.Buttons(buttons));
        blocks.add(voice.context("experiments.debrief.several"));
        return phrases.message(scene, blocks);
    }

    private String stillBelieve() {
        return questions.last().map(Question::text).orElseGet(() -> voice.line("experiments.debrief.turned-out"));
    }

    private boolean isAsked(Scene scene) {
        return questions.after(findings.asked(scene.experiment())).isEmpty();
    }

    /** Everything read back: how it turned out, what was seen, what was answered; and what can be done now. */
    Message readBack(Scene scene, List<Button> now) {
        List<Block> blocks = new ArrayList<>(story(scene, scene.course().run()));
        if (!said(scene).isEmpty()) {
            blocks.add(voice.context("experiments.read-back.evidence"));
        }
        if (!now.isEmpty()) {
            blocks.add(new Block.Buttons(now));
        }
        return phrases.message(scene, blocks);
    }

    /** Everything holds: which condition has nobody dared yet? */
    Message comfort(Scene scene, Question question) {
        return phrases.message(
                scene,
                List.of(
                        voice.text("experiments.comfort"),
                        voice.text("experiments.debrief.question", "question", question.text()),
                        Block.Buttons.of(keys.dare())));
    }

    private List<Block> story(Scene scene, int run) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        String said = said(scene);
        blocks.add(voice.text(
                said.isEmpty() ? "experiments.read-back.unsaid" : "experiments.read-back",
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "belief",
                scene.plan().belief(),
                "said",
                said));
        blocks.addAll(seen(scene, findings.notes(experiment, run)));
        List<Answer> answers = findings.answers(experiment, run);
        Stream.concat(questions.anew(), questions.all()).forEach(question -> blocks.addAll(answers(question, answers)));
        return blocks;
    }

    private List<Block> seen(Scene scene, List<Note> notes) {
        List<Block> blocks = new ArrayList<>();
        if (!notes.isEmpty()) {
            blocks.add(voice.text("experiments.read-back.seen"));
        }
        notes.forEach(note -> blocks.add(new Block.Quote(note.words(), scene.clock(note.at()))));
        return blocks;
    }

    private List<Block> answers(Question question, List<Answer> answers) {
        List<Block> blocks = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.question().equals(question.id())) {
                if (blocks.isEmpty()) {
                    blocks.add(voice.text("experiments.debrief.question", "question", question.text()));
                }
                blocks.add(new Block.Quote(answer.words(), null));
            }
        }
        return blocks;
    }

    private String said(Scene scene) {
        return findings.outcomes(scene.experiment(), scene.course().run()).stream()
                .map(Said::word)
                .map(word -> voice.line("experiments.said." + word))
                .collect(Collectors.joining(" · "));
    }
}
