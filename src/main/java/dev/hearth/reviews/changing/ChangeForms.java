package dev.hearth.reviews.changing;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.lessons.LessonForms;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.reviews.lessons.Source;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The form in which a lesson is changed or taken back. */
@Component
class ChangeForms {

    static final String BACK = "back";

    private final LessonForms fields;
    private final Voice voice;

    ChangeForms(LessonForms fields, Voice voice) {
        this.fields = fields;
        this.voice = voice;
    }

    /** The form, filled in with what is kept. */
    Form filled(Lesson lesson) {
        List<Field> asked = new ArrayList<>();
        asked.add(fields.text(lesson.words().text()));
        if (lesson.isOpen()) {
            asked.add(fields.line(LessonForms.DAY, lesson.days().askAgain().toString(), false));
            asked.add(keeper(lesson.words().keeper()));
        } else {
            asked.add(fields.outcome(lesson.outcome(), lesson.state() != Lesson.State.TRIED));
        }
        asked.add(fields.line(LessonForms.FROM, Source.words(lesson.origin()), true));
        asked.add(fields.line(
                LessonForms.LINK, Objects.requireNonNullElse(lesson.words().link(), ""), true));
        asked.add(new Field.Checkbox(BACK, voice.line("reviews.form.back"), ""));
        return Form.of(
                        Presses.CHANGE,
                        lesson.number() + " " + edition(lesson),
                        voice.line("reviews.settle.title", "number", lesson.number()),
                        voice.line("reviews.change.submit"),
                        asked)
                .under(List.of(voice.context("reviews.change.seen")));
    }

    private Field keeper(@org.jspecify.annotations.Nullable Person keeper) {
        return new Field.People(
                LessonForms.KEEPER,
                voice.line("reviews.change.keeper"),
                voice.line("reviews.change.keeper.hint"),
                keeper == null ? "" : keeper.handle(),
                true,
                1);
    }

    /** Tells a lesson apart from the same lesson changed. */
    static String edition(Lesson lesson) {
        return Integer.toHexString(Objects.hash(
                lesson.words(),
                lesson.origin(),
                lesson.days().askAgain(),
                lesson.state().name(),
                lesson.outcome()));
    }
}
