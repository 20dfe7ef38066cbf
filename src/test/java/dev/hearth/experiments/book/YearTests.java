package dev.hearth.experiments.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.FreezeDays;
import dev.hearth.team.FreezeDays.Freeze;
import dev.hearth.team.Holidays;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.when.When;
import dev.hearth.team.when.When.Understood;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A leap year of repeats in six zones, each day of it looked at, against dates that are found another way. */
@Tag("P7")
class YearTests {

    private static final int YEAR = 2028;
    private static final LocalTime EARLY = LocalTime.of(2, 30);
    private static final Freeze SUMMER = new Freeze(LocalDate.of(YEAR, 7, 10), LocalDate.of(YEAR, 7, 21), "summer");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "Pacific/Chatham",
                "America/Sao_Paulo"
            })
    void everyDateOfTheYearComesOnceAtItsLocalTime(String zone) {
        ZoneId there = ZoneId.of(zone);
        check(there, "every day 2:30", date -> true);
        check(
                there,
                "every sun and tue 2:30",
                date -> Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY).contains(date.getDayOfWeek()));
        check(
                there,
                "every 2nd tue 2:30",
                date -> date.getDayOfWeek() == DayOfWeek.TUESDAY
                        && (date.toEpochDay() - LocalDate.of(YEAR, 1, 4).toEpochDay()) % 14 == 0);
        check(
                there,
                "last tue of the month 2:30",
                date -> date.getDayOfWeek() == DayOfWeek.TUESDAY
                        && date.plusDays(7).getMonth() != date.getMonth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Chatham"})
    @Tag("P13")
    void afterAnyAbsenceOneDateIsNextAndNoneIsMadeUpFor(String zone) {
        WorkingWeek week = week(ZoneId.of(zone));
        Timing timing = timing(ZoneId.of(zone), "every day 2:30");
        Instant passed = start(ZoneId.of(zone));
        for (int days = 1; days < 400; days += 13) {
            Instant back = passed.plusSeconds(days * 86_400L);
            Instant next = timing.again(back, week).orElseThrow();

            assertThat(next).isAfter(back);
            assertThat(timing.dates(back, week, 1)).containsExactly(next);
        }
    }

    private static void check(ZoneId zone, String typed, Predicate<LocalDate> falls) {
        WorkingWeek week = week(zone);
        Timing timing = timing(zone, typed);
        Instant end = LocalDate.of(YEAR + 1, 1, 1).atStartOfDay(zone).toInstant();
        List<ZonedDateTime> come = Stream.iterate(
                        timing.after(start(zone), week).orElseThrow(),
                        date -> date.isBefore(end),
                        date -> timing.again(date, week).orElseThrow())
                .map(date -> date.atZone(zone))
                .toList();
        List<ZonedDateTime> meant = LocalDate.of(YEAR, 1, 1)
                .datesUntil(LocalDate.of(YEAR + 1, 1, 1))
                .filter(falls)
                .filter(date -> date.isBefore(SUMMER.first()) || date.isAfter(SUMMER.last()))
                .map(date -> wall(date, zone))
                .filter(date -> date.toInstant().isAfter(start(zone)))
                .toList();

        assertThat(come).as("%s in %s", typed, zone).isEqualTo(meant);
    }

    /** The first minute of the day that shows half past two or later, found by looking at every minute. */
    private static ZonedDateTime wall(LocalDate date, ZoneId zone) {
        return Stream.iterate(date.atStartOfDay(zone), minute -> minute.plusMinutes(1))
                .filter(minute -> !minute.toLocalTime().isBefore(EARLY))
                .findFirst()
                .orElseThrow();
    }

    private static Timing timing(ZoneId zone, String typed) {
        return When.parse(typed, start(zone).atZone(zone)) instanceof Understood(When when)
                ? new Timing(when, 1)
                : new Timing(When.at(start(zone).atZone(zone)), 1);
    }

    private static Instant start(ZoneId zone) {
        return LocalDateTime.of(YEAR, 1, 1, 2, 30).atZone(zone).toInstant();
    }

    /** A team that works around the clock, but for two weeks in summer. */
    private static WorkingWeek week(ZoneId zone) {
        return new WorkingWeek(
                zone,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59),
                Holidays.none(),
                new FreezeDays(List.of(SUMMER)));
    }
}
