package dev.hearth.reviews.again;

import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When lessons are asked about: on working days, a quarter of an hour after the time of the weekly question, so that a
 * summary of that day goes first. A channel is not asked on the day of the weekly question.
 */
final class AskDay {

    private static final int AFTER = 15;
    private static final int AHEAD = 400;

    private AskDay() {}

    /** When a lesson whose day this is is asked about, after now; nothing for a team that works on no day soon. */
    static Optional<Instant> moment(LocalDate day, boolean direct, Team team, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, team.zone());
        return Stream.iterate(day.isBefore(today) ? today : day, next -> next.plusDays(1))
                .limit(AHEAD)
                .filter(next -> suits(next, direct, team))
                .map(next -> at(next, team))
                .filter(moment -> moment.isAfter(now))
                .findFirst();
    }

    /** Whether somebody may be asked on this day. */
    static boolean suits(LocalDate day, boolean direct, Team team) {
        return team.week().isWorkingDay(day)
                && (direct || day.getDayOfWeek() != team.settings().weekly().day());
    }

    /** The next weekly word on lessons: three working days after the day of the weekly question, whose reminder is over then. */
    static Optional<Instant> week(Team team, Instant now) {
        LocalDate from = LocalDate.ofInstant(now, team.zone()).minusWeeks(1);
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(AHEAD)
                .filter(day -> day.getDayOfWeek() == team.settings().weekly().day())
                .map(day -> at(team.week().plusWorkingDays(day, 3), team))
                .filter(moment -> moment.isAfter(now))
                .findFirst();
    }

    private static Instant at(LocalDate day, Team team) {
        LocalTime wished = team.settings().weekly().time().plusMinutes(AFTER);
        boolean open = !wished.isBefore(team.week().from())
                && wished.isBefore(team.week().to());
        return Zones.moment(day, open ? wished : team.week().from(), team.zone())
                .toInstant();
    }
}
