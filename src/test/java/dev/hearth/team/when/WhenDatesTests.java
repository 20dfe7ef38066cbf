package dev.hearth.team.when;

import static dev.hearth.team.when.Typed.MONDAY;
import static dev.hearth.team.when.Typed.at;
import static dev.hearth.team.when.Typed.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenDatesTests {

    @Tag("P7")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Berlin | 2026-03-27T12:00 | every day 2:30 | 2026-03-28T02:30+01:00 2026-03-29T03:00+02:00"
                        + " 2026-03-30T02:30+02:00",
                "Europe/Berlin | 2026-10-24T12:00 | every day 2:30 | 2026-10-25T02:30+02:00 2026-10-26T02:30+01:00",
                "America/New_York | 2026-03-07T12:00 | every sunday 2:30 | 2026-03-08T03:00-04:00"
                        + " 2026-03-15T02:30-04:00",
                "America/New_York | 2026-10-31T12:00 | every day 1:30 | 2026-11-01T01:30-04:00 2026-11-02T01:30-05:00",
                "Australia/Lord_Howe | 2026-10-03T12:00 | every day 2:15 | 2026-10-04T02:30+11:00"
                        + " 2026-10-05T02:15+11:00",
                "Australia/Lord_Howe | 2026-04-04T12:00 | every day 1:45 | 2026-04-05T01:45+11:00"
                        + " 2026-04-06T01:45+10:30",
                "Africa/Cairo | 2026-04-23T12:00 | last friday of the month 0:20 | 2026-04-24T01:00+03:00"
                        + " 2026-05-29T00:20+03:00",
                "Africa/Cairo | 2026-10-29T12:00 | every day 23:30 | 2026-10-29T23:30+03:00 2026-10-30T23:30+02:00",
                "Europe/Berlin | 2026-03-28T12:00 | tomorrow 2:30 | 2026-03-29T03:00+02:00",
                "Europe/Berlin | 2026-03-28T12:00 | in 24h | 2026-03-29T13:00+02:00",
                "Europe/Berlin | 2026-03-28T02:30 | in 1 day | 2026-03-29T03:00+02:00",
                "Europe/Berlin | 2026-03-28T12:00 | in 1 day | 2026-03-29T12:00+02:00",
                "Europe/Berlin | 2028-02-28T12:00 | every day 9:00 | 2028-02-29T09:00+01:00 2028-03-01T09:00+01:00",
                "Europe/Berlin | 2028-02-01T12:00 | last tuesday of the month 9:00 | 2028-02-29T09:00+01:00"
                        + " 2028-03-28T09:00+02:00"
            })
    void theWallClockIsKeptOverBothChangesAndLeapDays(ZoneId zone, String now, String typed, String dates) {
        ZonedDateTime there = LocalDateTime.parse(now).atZone(zone);
        String[] expected = dates.split(" ");

        assertThat(read(typed, there).nextDates(there, expected.length))
                .extracting(date -> date.toOffsetDateTime().toString())
                .containsExactly(expected);
    }

    static Stream<When> repeats() {
        return Stream.of(
                        "every friday 2:30",
                        "every day 0:15",
                        "weekdays 1:45",
                        "every 2nd sun 2:15",
                        "every 3rd mon and sun 23:45",
                        "last sunday of the month 2:30",
                        "5th thursday of the month 1:30",
                        "first monday of the month 9:00")
                .map(typed -> read(typed, MONDAY));
    }

    @ParameterizedTest
    @MethodSource("repeats")
    void theNextDateIsAlwaysLaterAndNoneIsLeftOut(When when) {
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo")) {
            ZonedDateTime start = MONDAY.withZoneSameInstant(ZoneId.of(zone));
            List<ZonedDateTime> dates = when.nextDates(start, 120);
            assertThat(dates).hasSize(120).doesNotHaveDuplicates().isSorted();
            for (int i = 1; i < dates.size(); i++) {
                ZonedDateTime before = dates.get(i - 1);
                assertThat(when.next(before.plusSeconds(1))).contains(dates.get(i));
                assertThat(when.next(dates.get(i).minusSeconds(1))).contains(dates.get(i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"every 2nd fri 2:30,FRIDAY", "last sunday of the month 2:30,SUNDAY", "5th mon of the month 0:10,MONDAY"
    })
    void aRepeatNeverComesOnAnotherDayOfTheWeek(String typed, DayOfWeek day) {
        assertThat(read(typed, MONDAY).nextDates(MONDAY, 200))
                .hasSize(200)
                .extracting(ZonedDateTime::getDayOfWeek)
                .containsOnly(day);
    }

    @Tag("P13")
    @Test
    void afterALongSilenceOnlyTheNextDateCounts() {
        When when = read("every 2nd tue 14:00", MONDAY);

        assertThat(when.next(MONDAY.plusYears(1).plusDays(1))).contains(at("2027-12-07T14:00"));
        assertThat(read("tue 14:00", MONDAY).next(MONDAY.plusYears(1))).isEmpty();
    }

    @Test
    void aRepeatFollowsTheTeamIntoAnotherZone() {
        ZonedDateTime there = MONDAY.withZoneSameInstant(ZoneId.of("Asia/Tokyo"));

        assertThat(read("every friday 15:00", MONDAY).next(there))
                .contains(at("2026-11-27T07:00").withZoneSameInstant(there.getZone()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tue 14:00",
                "every mon, thu and sun 9:00",
                "every 26 weeks on tue 0:00",
                "last thursday of the month 11:05",
                "5th friday of the month 11:00",
                "surprise us 3 times a week between 10:00 and 12:30"
            })
    void whatIsStoredIsReadBack(String typed) {
        When when = read(typed, MONDAY);

        assertThat(When.restore(when.stored())).isEqualTo(when);
        assertThat(when.stored()).isPrintable().hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void theSecondOfTwoEqualHoursIsStoredAsTheSecond() {
        When when = When.at(at("2026-10-25T02:30").withLaterOffsetAtOverlap());

        assertThat(When.restore(when.stored())).isEqualTo(when);
        assertThat(when.stored()).isEqualTo("once 2026-10-25T02:30+01:00[Europe/Berlin]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sometimes",
                "once",
                "once tuesday",
                "weekly 1 FUNDAY 2026-11-24 14:00",
                "monthly x MONDAY 9:00"
            })
    void whatWasNeverStoredIsNotReadBack(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> When.restore(stored));
    }
}
