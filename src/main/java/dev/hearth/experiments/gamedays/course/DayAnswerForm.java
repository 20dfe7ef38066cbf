package dev.hearth.experiments.gamedays.course;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.gamedays.talk.DayPrivately;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form behind [Answer] to a question about a whole game day. */
@Component
public class DayAnswerForm implements FormHandler {

    private static final String WORDS = "words";

    private final DayDebrief debrief;
    private final DayQuestions questions;
    private final DayPrivately privately;
    private final Voice voice;

    DayAnswerForm(DayDebrief debrief, DayQuestions questions, DayPrivately privately, Voice voice) {
        this.debrief = debrief;
        this.questions = questions;
        this.privately = privately;
        this.voice = voice;
    }

    @Override
    public String form() {
        return "gamedays.answer";
    }

    /** Opens it for the subject of a button, which names the day and the question. */
    public Reply open(String subject) {
        return question(subject)
                .map(question -> Reply.open(blank(subject, question)))
                .orElseGet(() -> privately.which("show"));
    }

    private Form blank(String subject, Question question) {
        return Form.of(
                        form(),
                        subject,
                        voice.line("experiments.answer.title"),
                        voice.line("experiments.answer.submit"),
                        List.of(new Field.Paragraph(WORDS, voice.line("experiments.answer.words"), "", "", false)))
                .under(List.<Block>of(
                        voice.text("experiments.debrief.question", "question", question.text()),
                        voice.context("experiments.answer.seen")));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String words = submitted.value(WORDS);
        Optional<Ref> ref = Ref.read(submitted.carry());
        Optional<Question> question = question(submitted.carry());
        if (ref.isEmpty() || question.isEmpty()) {
            return privately.givingBack(words, privately.which("show"));
        }
        return words.isEmpty()
                ? Reply.open(blank(submitted.carry(), question.get())
                        .mending(Map.of(WORDS, voice.line("experiments.answer.empty"))))
                : debrief.answer(request, ref.get().number(), question.get(), words);
    }

    private Optional<Question> question(String subject) {
        return Ref.read(subject).flatMap(ref -> questions.find(ref.rest()));
    }
}
