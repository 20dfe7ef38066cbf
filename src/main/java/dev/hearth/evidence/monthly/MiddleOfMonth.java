package dev.hearth.evidence.monthly;

import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The first working day from the fifteenth of a month on, at the hour of the weekly question and never on its day: a channel
 * hears one thing a day that nobody asked for, and the first days of a month belong to the summary.
 */
final class MiddleOfMonth {

    private static final int MIDDLE = 15;

    private MiddleOfMonth() {}

    /** The next one after a moment. */
    static Instant after(Instant now, Team team) {
        LocalDate month = LocalDate.ofInstant(now, team.zone()).withDayOfMonth(MIDDLE);
        return Stream.iterate(month, day -> day.plusMonths(1))
                .map(day -> Zones.moment(
                                day(day, team), team.settings().weekly().time(), team.zone())
                        .toInstant())
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(LocalDate from, Team team) {
        LocalDate day = team.week().plusWorkingDays(from.minusDays(1), 1);
        return day.getDayOfWeek() == team.settings().weekly().day()
                ? team.week().plusWorkingDays(day, 1)
                : day;
    }
}
