package dev.hearth.experiments.debriefing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form behind [Answer]. */
@Component
class AnswerForm implements FormHandler {

    private static final String WORDS = "words";

    private final Debrief debrief;
    private final DebriefQuestions questions;
    private final Privately privately;
    private final Voice voice;

    AnswerForm(Debrief debrief, DebriefQuestions questions, Privately privately, Voice voice) {
        this.debrief = debrief;
        this.questions = questions;
        this.privately = privately;
        this.voice = voice;
    }

    @Override
    public String form() {
        return "experiments.answer";
    }

    /** Opens it for the subject of a button, which names the run and the question. */
    Reply open(String subject) {
        return question(subject)
                .map(question -> Reply.open(blank(subject, question)))
                .orElseGet(() -> privately.which("debrief"));
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
            return privately.which("debrief");
        }
        return words.isEmpty()
                ? Reply.open(blank(submitted.carry(), question.get())
                        .mending(Map.of(WORDS, voice.line("experiments.answer.empty"))))
                : debrief.answer(request, ref.get(), question.get(), words);
    }

    private Optional<Question> question(String subject) {
        return Ref.read(subject).flatMap(ref -> questions.find(ref.rest()));
    }
}
