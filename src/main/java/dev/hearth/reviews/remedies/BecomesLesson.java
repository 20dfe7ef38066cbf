package dev.hearth.reviews.remedies;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.review.Review;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an idea into a lesson of the incident. */
@Component
class BecomesLesson {

    private static final int WEEKS = 3;

    private final Lessons lessons;

    BecomesLesson(Lessons lessons) {
        this.lessons = lessons;
    }

    /** When a lesson is looked at again if nobody says. */
    static LocalDate usual(LocalDate today) {
        return today.plusWeeks(WEEKS);
    }

    /**
     * Enters it; inside a deed.
     *
     * @param keeper who takes it on; null for nobody yet
     * @return the number of the lesson
     */
    int enter(
            Team team, Review review, Remedy remedy, @Nullable Person keeper, @Nullable String link, Lesson.Days days) {
        Lesson lesson = Lesson.noted(team, new Lesson.Words(remedy.words(), keeper, link), days)
                .from(new Lesson.Origin(Lesson.Origin.Kind.INCIDENT, review.incident()));
        return lessons.enter(lesson).number();
    }
}
