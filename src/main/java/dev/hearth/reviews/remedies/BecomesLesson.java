package dev.hearth.reviews.remedies;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.echoing.Sense;
import dev.hearth.reviews.review.Review;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an idea into a lesson that says from which review it is. */
@Component
class BecomesLesson {

    private static final int WEEKS = 3;

    private final Lessons lessons;
    private final Sense sense;

    BecomesLesson(Lessons lessons, Sense sense) {
        this.lessons = lessons;
        this.sense = sense;
    }

    /** Looks up what an idea means, so that what other reviews said before is known by it. Before the deed. */
    void lookUp(Team team, Remedy remedy) {
        sense.lookUp(team, remedy.words());
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
                .from(new Lesson.Origin(Lesson.Origin.Kind.REVIEW, review.number()));
        return lessons.enter(lesson).number();
    }
}
