package dev.hearth.summaries.monthly;

import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** When a post about a period that ended is due: on the next one's first working day, at the hour of the weekly question. */
final class FirstWorkingDay {

    private FirstWorkingDay() {}

    /** The first of these periods' first working days that is still to come, beginning with the period that is on. */
    static Instant next(Team team, Instant now, LocalDate begun, UnaryOperator<LocalDate> following) {
        return Stream.iterate(begun, following)
                .map(first -> team.week().plusWorkingDays(first.minusDays(1), 1))
                .map(day -> Zones.moment(day, team.settings().weekly().time(), team.zone())
                        .toInstant())
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElseThrow();
    }
}
