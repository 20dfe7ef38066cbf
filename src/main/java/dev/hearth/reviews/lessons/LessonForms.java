package dev.hearth.reviews.lessons;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lesson.Origin;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of lessons. */
@Component
class LessonForms {

    static final String NOTE = "reviews.lesson";
    static final String SETTLE = "reviews.settle";
    static final String TEXT = "text";
    static final String DAY = "day";
    static final String LINK = "link";
    static final String KEEPER = "keeper";
    static final String OUTCOME = "outcome";

    private static final int WEEKS = 3;

    private final Voice voice;

    LessonForms(Voice voice) {
        this.voice = voice;
    }

    /** A new lesson, to be asked about again in three weeks. */
    Form note(Team team, @Nullable Origin origin, LocalDate today) {
        return Form.of(
                        NOTE,
                        new Source(Long.toString(team.id().value()), origin).written(),
                        voice.line("reviews.form.title"),
                        voice.line("reviews.form.submit"),
                        List.of(
                                new Field.Paragraph(TEXT, label(TEXT), hint(TEXT), "", false),
                                new Field.Line(
                                        DAY,
                                        label(DAY),
                                        hint(DAY),
                                        today.plusWeeks(WEEKS).toString(),
                                        false),
                                new Field.Line(LINK, label(LINK), hint(LINK), "", true),
                                new Field.Checkbox(KEEPER, label(KEEPER), "")))
                .under(above(team, origin));
    }

    private List<Block> above(Team team, @Nullable Origin origin) {
        Block seen = voice.context("reviews.form.seen", "team", team.name());
        return origin == null
                ? List.of(seen)
                : List.of(voice.text("reviews.form.from", "number", origin.number()), seen);
    }

    /** What came of a lesson. */
    Form settle(Lesson lesson, Lesson.State how) {
        return Form.of(
                        SETTLE,
                        how.name() + " " + lesson.number(),
                        voice.line("reviews.settle.title", "number", lesson.number()),
                        voice.line("reviews.settle.submit." + LessonSpeech.key(how)),
                        List.of(new Field.Paragraph(
                                OUTCOME, label(OUTCOME), hint(OUTCOME), "", how == Lesson.State.LET_GO)))
                .under(List.of(new Block.Quote(lesson.words().text(), null)));
    }

    /** The same form, holding what was typed and saying what to mend. */
    Form mend(Form form, Ask.Submitted submitted, Map<String, String> mistakes) {
        Map<String, String> sentences = new HashMap<>();
        mistakes.forEach((field, mistake) -> sentences.put(field, voice.line("reviews.mend." + mistake)));
        return form.holding(submitted.values()).mending(sentences);
    }

    private String label(String field) {
        return voice.line("reviews.form." + field);
    }

    private String hint(String field) {
        return voice.line("reviews.form." + field + ".hint");
    }
}
