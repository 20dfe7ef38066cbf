package dev.hearth.incidents.speech;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Entry;
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
    /** What was looked at. */
    public static final String LOOKED = "looked";
    /** Whether that was enough. */
    public static final String ENOUGH = "enough";

    private static final int DECISION = 200;

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

    /** On what a decision was made, and whether that was enough. */
    public Form grounds(Incident incident, int place, Entry.Decide decide) {
        Form form = Form.of(
                "incidents.grounds",
                incident.number() + "/" + place,
                voice.line("incidents.form.title", "number", incident.number()),
                voice.line("incidents.form.keep"),
                List.of(
                        new Field.Paragraph(
                                LOOKED,
                                voice.line("incidents.form.looked"),
                                voice.line("incidents.form.looked.hint"),
                                decide.grounds().looked(),
                                false),
                        new Field.Line(
                                ENOUGH,
                                voice.line("incidents.form.enough"),
                                voice.line("incidents.form.enough.hint"),
                                decide.grounds().enough(),
                                true)));
        return form.under(List.of(voice.text(
                "incidents.form.decision", "words", Shown.line(decide.decision().what(), DECISION))));
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
        return mend(form, submitted, WORDS, mistake);
    }

    /** The same for another field. */
    public Reply mend(Form form, Ask.Submitted submitted, String field, String mistake) {
        return Reply.open(
                form.holding(submitted.values()).mending(Map.of(field, voice.line("incidents.form." + mistake))));
    }

    private Form form(Incident incident, String name, String carry, String submit, Field field) {
        String title = voice.line("incidents.form.title", "number", incident.number());
        return Form.of(name, carry, title, submit, List.of(field));
    }
}
