package dev.hearth.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearth.team.Closed.Kind;
import dev.hearth.team.FreezeDays.Freeze;
import dev.hearth.team.WorkingWeek.Drawn;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P7")
class WorkingWeekTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final WorkingWeek week = new WorkingWeek(
            BERLIN,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            NINE,
            FIVE,
            new Holidays("DE", "BE"),
            new FreezeDays(List.of(new Freeze(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3), "year end"))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:59:59,OUT_OF_HOURS,9:00–17:00",
        "2026-11-24T17:00,OUT_OF_HOURS,9:00–17:00",
        "2026-11-28T12:00,DAY_OFF,Saturday",
        "2026-05-01T12:00,HOLIDAY,Labour day",
        "2026-10-03T12:00,HOLIDAY,German Unity Day",
        "2026-12-25T12:00,FREEZE_DAY,year end"
    })
    void whatClosesTheTeamIsNamed(String local, Kind kind, String name) {
        assertThat(week.closed(at(local).toInstant())).contains(new Closed(kind, name));
        assertThat(week.isOpen(at(local).toInstant())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T09:00", "2026-11-24T16:59:59", "2028-02-29T12:00", "2026-03-30T09:00"})
    void withinTheHoursOfAWorkingDayItIsOpen(String local) {
        assertThat(week.closed(at(local).toInstant())).isEmpty();
        assertThat(week.isOpen(at(local).toInstant())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,2026-03-27T08:00:00Z,2026-03-30T07:00:00Z",
        "Europe/Berlin,2026-10-23T07:00:00Z,2026-10-26T08:00:00Z",
        "America/New_York,2026-03-06T14:00:00Z,2026-03-09T13:00:00Z",
        "America/New_York,2026-10-30T13:00:00Z,2026-11-02T14:00:00Z",
        "Australia/Lord_Howe,2026-10-01T22:30:00Z,2026-10-04T22:00:00Z",
        "Australia/Lord_Howe,2026-04-02T22:00:00Z,2026-04-05T22:30:00Z",
        "Africa/Cairo,2026-04-23T07:00:00Z,2026-04-24T06:00:00Z",
        "Africa/Cairo,2026-10-29T06:00:00Z,2026-10-30T07:00:00Z"
    })
    void theHoursFollowTheWallClockOverBothChanges(ZoneId zone, Instant before, Instant after) {
        WorkingWeek there = WorkingWeek.usual(zone);

        assertThat(there.isOpen(before)).isTrue();
        assertThat(there.isOpen(before.minusSeconds(1))).isFalse();
        assertThat(there.isOpen(after)).isTrue();
        assertThat(there.isOpen(after.minusSeconds(1))).isFalse();
        assertThat(there.nextOpen(before.plus(Duration.ofHours(8)))).contains(after.atZone(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T12:00,2026-11-24T12:00",
        "2026-11-24T07:00,2026-11-24T09:00",
        "2026-11-27T17:00,2026-11-30T09:00",
        "2026-12-23T18:00,2027-01-04T09:00",
        "2026-04-02T18:00,2026-04-07T09:00"
    })
    void itOpensAgainOnTheNextWorkingDay(String local, String open) {
        assertThat(week.nextOpen(at(local).toInstant())).contains(at(open));
    }

    @Test
    void aFreezeWithoutEndNeverOpens() {
        WorkingWeek frozen = frozen(LocalDate.of(9999, 12, 31));
        Instant now = at("2026-11-24T12:00").toInstant();

        assertThat(frozen.nextOpen(now)).isEmpty();
        assertThat(frozen.nextSlots(now, 3, Duration.ofMinutes(10))).isEmpty();
        assertThat(frozen.plusWorkingDays(LocalDate.of(2026, 11, 24), 2)).isEqualTo("2026-11-26");
        assertThat(frozen.workingDaysBefore(at("2026-11-24T12:00"), 1)).isEqualTo(at("2026-11-23T12:00"));
    }

    @Test
    void goodSlotsAreAtTheSameTimeOnTheNextWorkingDays() {
        assertThat(week.nextSlots(at("2026-12-21T14:00").toInstant(), 3, Duration.ofHours(1)))
                .containsExactly(at("2026-12-22T14:00"), at("2026-12-23T14:00"), at("2027-01-04T14:00"));
    }

    @Test
    void aSlotEndsWithinTheHours() {
        assertThat(week.nextSlots(at("2026-11-24T16:30").toInstant(), 2, Duration.ofHours(4)))
                .containsExactly(at("2026-11-25T13:00"), at("2026-11-26T13:00"));
        assertThat(week.nextSlots(at("2026-11-24T07:30").toInstant(), 2, Duration.ofHours(1)))
                .containsExactly(at("2026-11-24T09:00"), at("2026-11-25T09:00"));
    }

    @Test
    void whatIsLongerThanTheHoursHasNoSlot() {
        assertThat(week.nextSlots(at("2026-11-24T12:00").toInstant(), 3, Duration.ofHours(8)))
                .hasSize(3);
        assertThat(week.nextSlots(at("2026-11-24T12:00").toInstant(), 3, Duration.ofMinutes(481)))
                .isEmpty();
    }

    @Test
    void aSlotIsOpenFromItsFirstToItsLastMinuteEverywhereAllYear() {
        Duration length = Duration.ofMinutes(90);
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo")) {
            WorkingWeek night = new WorkingWeek(
                    ZoneId.of(zone),
                    EnumSet.allOf(DayOfWeek.class),
                    LocalTime.MIDNIGHT,
                    LocalTime.of(3, 0),
                    Holidays.none(),
                    FreezeDays.none());
            Instant start = Instant.parse("2028-01-01T00:20:00Z");
            for (int hour = 0; hour < 366 * 24; hour += 7) {
                for (ZonedDateTime slot : night.nextSlots(start.plus(Duration.ofHours(hour)), 2, length)) {
                    assertThat(night.isOpen(slot.toInstant())).isTrue();
                    assertThat(night.isOpen(slot.plus(length).minusSeconds(1).toInstant()))
                            .as("%s", slot)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T14:00,2026-11-23T14:00",
        "2026-11-23T14:00,2026-11-20T14:00",
        "2027-01-04T14:00,2026-12-23T14:00",
        "2028-03-01T14:00,2028-02-29T14:00"
    })
    void aReminderComesAWorkingDayAndFifteenMinutesBefore(String local, String before) {
        assertThat(week.reminders(at(local)))
                .containsExactly(at(before), at(local).minusMinutes(15));
    }

    @Test
    void aReminderIsInTheTeamsOwnZone() {
        assertThat(week.workingDaysBefore(at("2026-11-24T00:30").withZoneSameInstant(ZoneId.of("UTC")), 1))
                .isEqualTo(at("2026-11-23T00:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27,0,2026-11-27",
        "2026-11-27,1,2026-11-30",
        "2026-11-28,1,2026-11-30",
        "2026-11-27,5,2026-12-04",
        "2026-12-23,1,2027-01-04",
        "2026-11-30,-1,2026-11-27",
        "2026-11-24,500,2028-11-20"
    })
    void workingDaysAreCounted(LocalDate date, int count, LocalDate expected) {
        assertThat(week.plusWorkingDays(date, count)).isEqualTo(expected);
    }

    @Test
    void hoursThatDoNotEndAfterTheyBeginAreRefused() {
        assertThat(WorkingWeek.of(BERLIN, Set.of(DayOfWeek.MONDAY), FIVE, NINE, Holidays.none(), FreezeDays.none()))
                .isEqualTo(new Drawn.Refused(
                        "The hours end at 9:00, which is not after 17:00; they cannot go past midnight."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(
                        BERLIN, Set.of(DayOfWeek.MONDAY), NINE, NINE, Holidays.none(), FreezeDays.none()));
    }

    @Test
    void aWeekWithoutDaysIsRefused() {
        assertThat(WorkingWeek.of(BERLIN, Set.of(), NINE, FIVE, Holidays.none(), FreezeDays.none()))
                .isEqualTo(new Drawn.Refused("A team works on one day of the week at least."));
    }

    @Test
    void theUsualWeekIsAccepted() {
        WorkingWeek usual = WorkingWeek.usual(BERLIN);

        assertThat(WorkingWeek.of(BERLIN, usual.days(), NINE, FIVE, Holidays.none(), FreezeDays.none()))
                .isEqualTo(new Drawn.Week(usual));
    }

    private WorkingWeek frozen(LocalDate until) {
        FreezeDays ever = new FreezeDays(List.of(new Freeze(LocalDate.of(2000, 1, 1), until, "for ever")));
        return new WorkingWeek(BERLIN, week.days(), NINE, FIVE, Holidays.none(), ever);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }
}
