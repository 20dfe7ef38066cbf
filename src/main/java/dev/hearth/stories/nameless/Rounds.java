package dev.hearth.stories.nameless;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** When rounds of nameless stories close: every Sunday, and on the last day of a quarter, late in the day everywhere. */
final class Rounds {

    /** How many must wait together before anybody reads them. */
    static final int SMALLEST = 5;

    private static final LocalTime CLOSING = LocalTime.of(20, 0);

    private Rounds() {}

    /** The day on which the next round closes after one that closed on this day. */
    static LocalDate next(LocalDate closed) {
        LocalDate sunday = closed.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        LocalDate quarter = endOfQuarter(closed.plusDays(1));
        return quarter.isBefore(sunday) ? quarter : sunday;
    }

    /** The moment at which the round of a day closes. */
    static Instant closing(LocalDate day) {
        return day.atTime(CLOSING).toInstant(ZoneOffset.UTC);
    }

    /** Whether stories that waited when a round closed may now be read, however few they are. */
    static boolean quarterEnded(LocalDate closed, LocalDate today) {
        return !endOfQuarter(closed.plusDays(1)).isAfter(today);
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
    }
}
