package dev.hearth.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.FreezeDays;
import dev.hearth.team.Holidays;
import dev.hearth.team.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When things of a review happen, in a week with a weekend, holidays and freeze days. */
class HoursTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingWeek USUAL = WorkingWeek.usual(BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2027-01-04T10:00, 2027-01-06T10:00",
        "2027-01-07T10:00, 2027-01-11T10:00",
        "2027-01-08T16:30, 2027-01-12T16:00",
        "2027-01-09T12:00, 2027-01-12T12:00",
        "2027-01-07T23:10, 2027-01-11T16:00",
        "2027-01-07T05:00, 2027-01-11T09:00"
    })
    void ideasComeBackTwoWorkingDaysLaterWithinTheHours(String told, String back) {
        assertThat(Hours.back(USUAL, at(told))).isEqualTo(at(back));
    }

    /** Good Friday and Easter Monday 2027 are 26 and 29 March. */
    @Test
    void aWeekendWithHolidaysOnBothSidesIsSoakedThrough() {
        WorkingWeek german = week(holidays("DE"), FreezeDays.none());

        assertThat(Hours.back(german, at("2027-03-25T11:00"))).isEqualTo(at("2027-03-31T11:00"));
    }

    @Test
    void freezeDaysAreNoWorkingDaysEither() {
        WorkingWeek frozen = week(
                Holidays.none(),
                new FreezeDays(List.of(
                        new FreezeDays.Freeze(LocalDate.parse("2027-01-11"), LocalDate.parse("2027-01-13"), "sale"))));

        assertThat(Hours.back(frozen, at("2027-01-08T11:00"))).isEqualTo(at("2027-01-15T11:00"));
    }

    @Test
    void accountsAreAskedForUntilTheEndOfTheThirdWorkingDay() {
        assertThat(Hours.due(USUAL, at("2027-01-04T09:30"))).isEqualTo(at("2027-01-07T17:00"));
        assertThat(Hours.due(USUAL, at("2027-01-07T22:00"))).isEqualTo(at("2027-01-12T17:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-04T09:25, 2027-01-05T09:00",
        "2027-01-05T00:30, 2027-01-05T09:00",
        "2027-01-05T03:00, 2027-01-06T09:00",
        "2027-01-08T16:00, 2027-01-11T09:00",
        "2027-01-09T04:00, 2027-01-11T09:00"
    })
    void theMorningAfterIsOneBeforeWhichEverybodyCouldSleep(String ended, String morning) {
        assertThat(Hours.morning(USUAL, at(ended))).isEqualTo(at(morning));
    }

    @Test
    void theMorningAfterAHolidayIsAWorkingDays() {
        assertThat(Hours.morning(week(holidays("DE"), FreezeDays.none()), at("2027-03-25T15:00")))
                .isEqualTo(at("2027-03-30T09:00"));
    }

    @Test
    void everybodyIsRemindedAsTheLastDayBegins() {
        assertThat(Hours.reminder(USUAL, at("2027-01-07T17:00"))).isEqualTo(at("2027-01-07T09:00"));
    }

    @Test
    void everybodyIsAskedInTheirOwnHours() {
        Instant now = at("2027-01-04T10:00");
        Instant due = at("2027-01-07T17:00");

        assertThat(Hours.asked(USUAL, null, now, due)).isEqualTo(now);
        assertThat(Hours.asked(USUAL, ZoneId.of("America/New_York"), now, due)).isEqualTo(at("2027-01-04T15:00"));
        assertThat(Hours.asked(USUAL, ZoneId.of("Pacific/Auckland"), now, due)).isEqualTo(at("2027-01-04T21:00"));
    }

    @Test
    void whoseHoursWouldBeginTooLateIsAskedAtOnce() {
        Instant now = at("2027-01-07T16:00");

        assertThat(Hours.asked(USUAL, ZoneId.of("Pacific/Auckland"), now, at("2027-01-07T17:00")))
                .isEqualTo(now);
    }

    private static Holidays holidays(String country) {
        return Holidays.of(Locale.of("", country).getCountry()) instanceof Holidays.Lookup.Found(Holidays found)
                ? found
                : Holidays.none();
    }

    private static WorkingWeek week(Holidays holidays, FreezeDays freezeDays) {
        return new WorkingWeek(
                BERLIN,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                holidays,
                freezeDays);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
