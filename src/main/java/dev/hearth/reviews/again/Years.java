package dev.hearth.reviews.again;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Anniversaries;
import dev.hearth.team.waiting.Waiting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;

/** What comes round in a week, from every room that remembers something. */
@Component
class Years {

    private static final int MOST = 4;

    private final List<Anniversaries> rooms;
    private final LessonYears lessons;

    Years(List<Anniversaries> rooms, LessonYears lessons) {
        this.rooms = rooms;
        this.lessons = lessons;
    }

    /** What happened in the week of this day, from Monday to Sunday, in earlier years; four things at most. */
    List<Waiting.Fact> comeRound(Team team, LocalDate day) {
        return rooms.stream()
                .flatMap(room -> room.between(team, monday(day), monday(day).plusDays(6)).stream())
                .limit(MOST)
                .toList();
    }

    /** The lessons that may be among it. */
    List<Lesson> lessons(Team team, LocalDate day) {
        return lessons.ended(team, monday(day), monday(day).plusDays(6));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
