package dev.hearth.reviews.asking;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonLines;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Anniversaries;
import dev.hearth.team.waiting.Waiting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What comes round in a week, from every room that remembers something; lessons among it: what became of them. */
@Component
class Years implements Anniversaries {

    private static final int MOST = 4;

    private final ObjectProvider<Anniversaries> rooms;
    private final Lessons lessons;
    private final LessonLines lines;

    Years(ObjectProvider<Anniversaries> rooms, Lessons lessons, LessonLines lines) {
        this.rooms = rooms;
        this.lessons = lessons;
        this.lines = lines;
    }

    /** What happened in the week of this day, from Monday to Sunday, in earlier years; four things at most. */
    List<Waiting.Fact> comeRound(Team team, LocalDate day) {
        return rooms.orderedStream()
                .flatMap(room -> room.between(team, monday(day), sunday(day)).stream())
                .limit(MOST)
                .toList();
    }

    /** The lessons that may be among it. */
    List<Lesson> lessons(Team team, LocalDate day) {
        return ended(team, monday(day), sunday(day)).map(Ended::lesson).toList();
    }

    @Override
    public List<Waiting.Fact> between(Team team, LocalDate from, LocalDate to) {
        return ended(team, from, to)
                .map(ended -> new Waiting.Fact(
                        lines.yearsAgo(ended.lesson(), ended.years()),
                        ended.lesson().sample()))
                .toList();
    }

    private Stream<Ended> ended(Team team, LocalDate from, LocalDate to) {
        List<Lesson> all = lessons.allOf(team);
        return IntStream.rangeClosed(1, YEARS)
                .boxed()
                .flatMap(years -> all.stream()
                        .filter(lesson -> lesson.state() != Lesson.State.LET_GO)
                        .filter(lesson -> isBetween(lesson, from.minusYears(years), to.minusYears(years)))
                        .map(lesson -> new Ended(lesson, years)));
    }

    private static boolean isBetween(Lesson lesson, LocalDate from, LocalDate to) {
        LocalDate on = lesson.end().on();
        return on != null && !on.isBefore(from) && !on.isAfter(to);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate sunday(LocalDate day) {
        return monday(day).plusDays(6);
    }

    private record Ended(Lesson lesson, int years) {
        Ended {
            Objects.requireNonNull(lesson.end().on());
        }
    }
}
