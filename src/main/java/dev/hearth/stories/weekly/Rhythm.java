package dev.hearth.stories.weekly;

import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * How often a team is asked. Four questions in a row without an answer double the weeks between them; an answer makes them
 * weekly again.
 *
 * @param pace the weeks between two questions
 * @param unanswered how many were not answered in a row, at this pace
 */
record Rhythm(int pace, int unanswered) {

    private static final int PATIENCE = 4;
    private static final int SLOWEST = 8;
    private static final int HOLIDAYS_IN_A_ROW = 8;

    /** Once a week. */
    static Rhythm weekly() {
        return new Rhythm(1, 0);
    }

    /** The rhythm after a question that was answered by a story somebody else may read, or by none. */
    Rhythm after(boolean answered) {
        if (answered) {
            return weekly();
        }
        return unanswered + 1 < PATIENCE
                ? new Rhythm(pace, unanswered + 1)
                : new Rhythm(Math.min(pace * 2, SLOWEST), 0);
    }

    /** The first day on which a team that was asked on this day may be asked again. */
    LocalDate earliest(LocalDate asked) {
        return asked.plusWeeks(pace - 1L).plusDays(1);
    }

    /**
     * When the next question comes: on the team's day, at its time, in its zone, not on a holiday or freeze day.
     *
     * @param earliest the first day that counts
     * @param after nothing before this moment counts
     */
    static Instant next(Team team, LocalDate earliest, Instant after) {
        Team.Weekly weekly = team.settings().weekly();
        LocalDate first = later(earliest, after.atZone(team.zone()).toLocalDate())
                .with(TemporalAdjusters.nextOrSame(weekly.day()));
        return Stream.iterate(first, day -> day.plusWeeks(1))
                .limit(HOLIDAYS_IN_A_ROW)
                .filter(day -> team.week().isWorkingDay(day))
                .map(day -> at(team, day))
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseGet(() -> at(team, at(team, first).isAfter(after) ? first : first.plusWeeks(1)));
    }

    /** When a question is shown once more: two working days later, at the same time of day. */
    static Instant reminder(Team team, Instant asked) {
        ZonedDateTime then = asked.atZone(team.zone());
        return Zones.moment(team.week().plusWorkingDays(then.toLocalDate(), 2), then.toLocalTime(), team.zone())
                .toInstant();
    }

    private static Instant at(Team team, LocalDate day) {
        return Zones.moment(day, team.settings().weekly().time(), team.zone()).toInstant();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
