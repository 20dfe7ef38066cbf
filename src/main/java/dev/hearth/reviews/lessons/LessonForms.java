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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of lessons. */
@Component
public class LessonForms {

    /** The lesson. */
    public static final String TEXT = "text";

    /** When to ask again. */
    public static final String DAY = "day";

    /** What it came from. */
    public static final String FROM = "from";

    /** Where its ticket is. */
    public static final String LINK = "link";

    /** Who looks after it. */
    public static final String KEEPER = "keeper";

    /** What came of it. */
    public static final String OUTCOME = "outcome";

    static final String NOTE = "reviews.lesson";
    static final String SETTLE = "reviews.settle";

    private static final int WEEKS = 3;

    private final Voice voice;

    LessonForms(Voice voice) {
        this.voice = voice;
    }

    /** A new lesson, to be asked about again in three weeks. */
    Form note(Team team, @Nullable Origin origin, LocalDate today) {
        List<Field> fields = new ArrayList<>();
        fields.add(text(""));
        fields.add(line(DAY, today.plusWeeks(WEEKS).toString(), false));
        if (origin == null) {
            fields.add(line(FROM, "", true));
        }
        fields.add(line(LINK, "", true));
        fields.add(new Field.Checkbox(KEEPER, label(KEEPER), ""));
        return Form.of(
                        NOTE,
                        new Source(Long.toString(team.id().value()), origin).written(),
                        voice.line("reviews.form.title"),
                        voice.line("reviews.form.submit"),
                        fields)
                .under(above(team, origin));
    }

    private List<Block> above(Team team, @Nullable Origin origin) {
        Block seen = voice.context("reviews.form.seen", "team", team.name());
        return origin == null ? List.of(seen) : List.of(taught(origin), seen);
    }

    private Block taught(Origin origin) {
        return voice.text(
                "reviews.form.from." + origin.kind().name().toLowerCase(Locale.ROOT),
                "number",
                origin.number(),
                "story",
                origin.story());
    }

    /** What came of a lesson. */
    Form settle(Lesson lesson, Lesson.State how) {
        return Form.of(
                        SETTLE,
                        how.name() + " " + lesson.number(),
                        voice.line("reviews.settle.title", "number", lesson.number()),
                        voice.line("reviews.settle.submit." + LessonLines.key(how)),
                        List.of(outcome("", how == Lesson.State.LET_GO)))
                .under(List.of(new Block.Quote(lesson.words().text(), null)));
    }

    /** The field for the lesson itself. */
    public Field text(String value) {
        return new Field.Paragraph(TEXT, label(TEXT), hint(TEXT), value, false);
    }

    /** The field for what came of it. */
    public Field outcome(String value, boolean optional) {
        return new Field.Paragraph(OUTCOME, label(OUTCOME), hint(OUTCOME), value, optional);
    }

    /** One of the fields of a line. */
    public Field line(String name, String value, boolean optional) {
        return new Field.Line(name, label(name), hint(name), value, optional);
    }

    /** The same form, holding what was typed and saying what to mend. */
    public Form mend(Form form, Ask.Submitted submitted, Map<String, String> mistakes) {
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
