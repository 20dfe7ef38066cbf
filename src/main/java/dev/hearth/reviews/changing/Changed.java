package dev.hearth.reviews.changing;

import dev.hearth.reception.Ask;
import dev.hearth.reviews.book.End;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.lessons.LessonForms;
import dev.hearth.reviews.lessons.LessonReading;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filled-in form makes of a lesson. Decides with nothing but what it is given.
 *
 * @param before the lesson as it is kept
 * @param form what was filled in
 * @param now the team's present moment in its zone
 */
record Changed(Lesson before, Ask.Submitted form, ZonedDateTime now) {

    /** What to mend: for a field's name, which mistake it is. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new HashMap<>(reading().mistakes());
        if (isDayKept() || !before.isOpen()) {
            mistakes.remove(LessonForms.DAY);
        }
        if (people() == null || people().size() > 1) {
            mistakes.put(LessonForms.KEEPER, "keeper");
        }
        String outcome = form.value(LessonForms.OUTCOME);
        if (outcome.isEmpty() && before.state() == Lesson.State.TRIED) {
            mistakes.put(LessonForms.OUTCOME, "outcome");
        }
        if (outcome.length() > LessonReading.MOST) {
            mistakes.put(LessonForms.OUTCOME, "outcome-long");
        }
        return mistakes;
    }

    /** The lesson as it is to be, of a form without mistakes. */
    Lesson lesson() {
        LessonReading reading = reading();
        Lesson.Words words =
                new Lesson.Words(reading.text(), keeper(), reading.link().isEmpty() ? null : reading.link());
        LocalDate day = before.isOpen() && !isDayKept()
                ? reading.askOn().orElseThrow()
                : before.days().askAgain();
        Lesson changed = before.changed(words, reading.origin().orElse(null), day);
        return before.isOpen() ? changed : changed.ending(outcome());
    }

    /** Who is to look after it; whoever does if it is settled. */
    @Nullable
    Person keeper() {
        Set<Person> people = people();
        return !before.isOpen()
                ? before.words().keeper()
                : people == null ? null : people.stream().findFirst().orElse(null);
    }

    private End outcome() {
        End end = before.end();
        return new End(end.how(), form.value(LessonForms.OUTCOME), end.on(), end.experiment(), end.turnout());
    }

    private LessonReading reading() {
        return new LessonReading(
                form.value(LessonForms.TEXT),
                form.value(LessonForms.DAY),
                form.value(LessonForms.FROM),
                form.value(LessonForms.LINK),
                now);
    }

    private boolean isDayKept() {
        return form.value(LessonForms.DAY).equals(before.days().askAgain().toString());
    }

    private @Nullable Set<Person> people() {
        return form.people(LessonForms.KEEPER, before.workspace()).orElse(null);
    }
}
