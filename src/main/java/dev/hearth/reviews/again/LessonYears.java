package dev.hearth.reviews.again;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonLines;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Anniversaries;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was made of lessons in earlier years, on the days on which something became of them. */
@Component
class LessonYears implements Anniversaries {

    private final Lessons lessons;
    private final LessonLines lines;

    LessonYears(Lessons lessons, LessonLines lines) {
        this.lessons = lessons;
        this.lines = lines;
    }

    @Override
    public List<Waiting.Fact> between(Team team, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(1, YEARS)
                .boxed()
                .flatMap(years -> ended(team, from, to, years)
                        .map(lesson -> new Waiting.Fact(lines.yearsAgo(lesson, years), lesson.sample())))
                .toList();
    }

    /** The lessons themselves. */
    List<Lesson> ended(Team team, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(1, YEARS)
                .boxed()
                .flatMap(years -> ended(team, from, to, years))
                .toList();
    }

    private Stream<Lesson> ended(Team team, LocalDate from, LocalDate to, int years) {
        return lessons.allOf(team).stream()
                .filter(lesson -> !lesson.isOpen() && lesson.state() != Lesson.State.LET_GO)
                .filter(lesson -> isBetween(lesson, from.minusYears(years), to.minusYears(years)));
    }

    private static boolean isBetween(Lesson lesson, LocalDate from, LocalDate to) {
        LocalDate on = lesson.end().on();
        return on != null && !on.isBefore(from) && !on.isAfter(to);
    }
}
