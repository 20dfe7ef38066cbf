package dev.hearth.incidents.speech;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The short forms behind the buttons, each with one field. */
@Component
public class Forms {

    /** The one field. */
    public static final String WORDS = "words";

    private final Voice voice;

    Forms(Voice voice) {
        this.voice = voice;
    }

    /** What somebody adds. */
    public Form entry(Incident incident, Kind kind) {
        String verb = kind.verb();
        return form(
                incident,
                "incidents.entry",
                incident.number() + "/" + verb,
                voice.line("incidents.form.keep"),
                new Field.Paragraph(
                        WORDS,
                        voice.line("incidents.form." + verb),
                        voice.line("incidents.example." + verb),
                        "",
                        false));
    }

    /** How it ended. */
    public Form resolve(Incident incident) {
        return form(
                incident,
                "incidents.resolved",
                Integer.toString(incident.number()),
                voice.line("incidents.form.resolve.submit"),
                new Field.Paragraph(
                        WORDS,
                        voice.line("incidents.form.resolve"),
                        voice.line("incidents.form.resolve.hint"),
                        "",
                        true));
    }

    /** An answer of the look back. */
    public Form answer(Incident incident, Question question) {
        Form form = form(
                incident,
                "incidents.lookback",
                incident.number() + "/" + question.id(),
                voice.line("incidents.form.keep"),
                new Field.Paragraph(WORDS, voice.line("incidents.form.answer"), "", "", false));
        return form.under(List.of(
                voice.text("incidents.lookback.question", "question", question.text()),
                voice.context("incidents.form.answer.preface", "number", incident.number())));
    }

    /** The same form, holding what was typed, with what to mend: {@code empty} or {@code long}. */
    public Reply mend(Form form, Ask.Submitted submitted, String mistake) {
        return Reply.open(
                form.holding(submitted.values()).mending(Map.of(WORDS, voice.line("incidents.form." + mistake))));
    }

    private Form form(Incident incident, String name, String carry, String submit, Field field) {
        String title = voice.line("incidents.form.title", "number", incident.number());
        return Form.of(name, carry, title, submit, List.of(field));
    }
}
