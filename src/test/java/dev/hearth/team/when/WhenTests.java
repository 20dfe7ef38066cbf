package dev.hearth.team.when;

import static dev.hearth.team.when.Typed.MONDAY;
import static dev.hearth.team.when.Typed.at;
import static dev.hearth.team.when.Typed.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tue 14:00 | Tue 24 Nov 14:00 Europe/Berlin",
                "Thursday,3pm | Thu 26 Nov 15:00 Europe/Berlin",
                "on friday at 15:00 | Fri 27 Nov 15:00 Europe/Berlin",
                "mon 10:00 | Mon 30 Nov 10:00 Europe/Berlin",
                "mon 10:01 | Mon 23 Nov 10:01 Europe/Berlin",
                "next mon 10:01 | Mon 30 Nov 10:01 Europe/Berlin",
                "this fri 9:00 | Fri 27 Nov 9:00 Europe/Berlin",
                "tomorrow 9:30 | Tue 24 Nov 9:30 Europe/Berlin",
                "the day after tomorrow 9:30 | Wed 25 Nov 9:30 Europe/Berlin",
                "today 16:00 | Mon 23 Nov 16:00 Europe/Berlin",
                "14:00 | Mon 23 Nov 14:00 Europe/Berlin",
                "9:00 | Tue 24 Nov 9:00 Europe/Berlin",
                "14:00 tomorrow | Tue 24 Nov 14:00 Europe/Berlin",
                "at 14 on tue | Tue 24 Nov 14:00 Europe/Berlin",
                "tue noon | Tue 24 Nov 12:00 Europe/Berlin",
                "tue 12am | Tue 24 Nov 0:00 Europe/Berlin",
                "tue 12:30 pm | Tue 24 Nov 12:30 Europe/Berlin",
                "tue 14h | Tue 24 Nov 14:00 Europe/Berlin",
                "tue 14h30 | Tue 24 Nov 14:30 Europe/Berlin",
                "tue 14.00 | Tue 24 Nov 14:00 Europe/Berlin",
                "in 2h | Mon 23 Nov 12:00 Europe/Berlin",
                "in 30 min | Mon 23 Nov 10:30 Europe/Berlin",
                "in 1h 30m | Mon 23 Nov 11:30 Europe/Berlin",
                "in an hour and 5 minutes | Mon 23 Nov 11:05 Europe/Berlin",
                "in 3 days | Thu 26 Nov 10:00 Europe/Berlin",
                "in 2 weeks at 9:00 | Mon 7 Dec 9:00 Europe/Berlin",
                "in 2 months | Sat 23 Jan 2027 10:00 Europe/Berlin",
                "2026-12-01 14:00 | Tue 1 Dec 14:00 Europe/Berlin",
                "2026-12-01T14:00 | Tue 1 Dec 14:00 Europe/Berlin",
                "1 dec 14:00 | Tue 1 Dec 14:00 Europe/Berlin",
                "1st of December 2pm | Tue 1 Dec 14:00 Europe/Berlin",
                "dec 1st, 2027 14:00 | Wed 1 Dec 2027 14:00 Europe/Berlin",
                "1.12. 14:00 | Tue 1 Dec 14:00 Europe/Berlin",
                "1.12.2026 14.00 | Tue 1 Dec 14:00 Europe/Berlin",
                "1 feb 14:00 | Mon 1 Feb 2027 14:00 Europe/Berlin",
                "23 nov 9:00 | Tue 23 Nov 2027 9:00 Europe/Berlin",
                "29 feb 9:00 | Tue 29 Feb 2028 9:00 Europe/Berlin",
                "Tue 24 Nov 14:00 Europe/Berlin | Tue 24 Nov 14:00 Europe/Berlin",
                "  TUE \u00a0 14:00  | Tue 24 Nov 14:00 Europe/Berlin"
            })
    void aMomentIsSaidBackInFull(String typed, String words) {
        When when = read(typed, MONDAY);

        assertThat(when.words(MONDAY)).isEqualTo(words);
        assertThat(when.repeats()).isFalse();
        assertThat(when.nextDates(MONDAY, 5))
                .hasSize(1)
                .first()
                .satisfies(date -> assertThat(When.words(date, MONDAY)).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every friday 15:00 | every Friday at 15:00 | 11-27 12-04 12-11",
                "15:00 every friday | every Friday at 15:00 | 11-27 12-04 12-11",
                "Fridays at 15:00 | every Friday at 15:00 | 11-27 12-04 12-11",
                "every friday 15:00 starting 11 dec | every Friday at 15:00, starting 11 Dec | 12-11 12-18 12-25",
                "every 2nd tue 14:00 | every second Tuesday at 14:00, starting 24 Nov | 11-24 12-08 12-22",
                "every other tue 14:00 | every second Tuesday at 14:00, starting 24 Nov | 11-24 12-08 12-22",
                "every 2 weeks on tue 14:00 | every second Tuesday at 14:00, starting 24 Nov | 11-24 12-08 12-22",
                "every 2nd tue 14:00 from 1 dec | every second Tuesday at 14:00, starting 1 Dec | 12-01 12-15 12-29",
                "every 2nd mon 9:00 | every second Monday at 9:00, starting 30 Nov | 11-30 12-14 12-28",
                "every 2nd mon 11:00 | every second Monday at 11:00, starting 23 Nov | 11-23 12-07 12-21",
                "every mon, thu and fri 9am | every Monday, Thursday and Friday at 9:00 | 11-26 11-27 11-30",
                "every 2nd mon and thu 9:00 | every second week, Monday and Thursday at 9:00, starting 26 Nov | 11-26"
                        + " 12-07 12-10",
                "every day 10:00 | every day at 10:00 | 11-24 11-25 11-26",
                "weekdays 10:00 | Monday to Friday at 10:00 | 11-24 11-25 11-26 11-27 11-30",
                "2nd tuesday of the month 14:00 | the second Tuesday of every month at 14:00 | 12-08 01-12 02-09",
                "every 2nd tuesday of the month 14:00 | the second Tuesday of every month at 14:00 | 12-08 01-12 02-09",
                "last thursday of the month 11:00 | the last Thursday of every month at 11:00 | 11-26 12-31 01-28",
                "every last thursday 11:00 | the last Thursday of every month at 11:00 | 11-26 12-31 01-28",
                "first monday of the month 9:00 | the first Monday of every month at 9:00 | 12-07 01-04 02-01",
                "5th friday of the month 9:00 | the fifth Friday of every month at 9:00, in months that have one |"
                        + " 01-29 04-30 07-30"
            })
    void aRepeatIsSaidBackWithItsNextDates(String typed, String words, String dates) {
        When when = read(typed, MONDAY);

        assertThat(when.words(MONDAY)).isEqualTo(words);
        assertThat(when.repeats()).isTrue();
        assertThat(when.nextDates(MONDAY, dates.split(" ").length))
                .extracting(date -> date.toLocalDate().toString().substring(5))
                .containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "surprise us twice a month | a surprise, about twice a month, on working days between 9:00 and 15:00",
                "SURPRISE us once a week | a surprise, about once a week, on working days between 9:00 and 15:00",
                "surprise us weekly | a surprise, about once a week, on working days between 9:00 and 15:00",
                "surprise us every month | a surprise, about once a month, on working days between 9:00 and 15:00",
                "surprise us 4 times per month between 10:00 and 11:30 | a surprise, about 4 times a month, on working"
                        + " days between 10:00 and 11:30"
            })
    void aSurpriseIsSaidBackWithoutDates(String typed, String words) {
        When when = read(typed, MONDAY);

        assertThat(when.words(MONDAY)).isEqualTo(words);
        assertThat(when.repeats()).isTrue();
        assertThat(when.nextDates(MONDAY, 5)).isEmpty();
    }

    @Test
    void theSpelledOutFormsAreTheTypedOnes() {
        assertThat(When.at(at("2026-11-24T14:00").plusSeconds(7))).isEqualTo(read("tue 14:00", MONDAY));
        assertThat(When.every(DayOfWeek.FRIDAY, LocalTime.of(15, 0), LocalDate.of(2026, 11, 23)))
                .isEqualTo(read("every friday 15:00", MONDAY));
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(read("EVERY FRIDAY 15:00", MONDAY).words(MONDAY)).isEqualTo("every Friday at 15:00");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"Etc/UTC,UTC", "Z,UTC", "Etc/GMT+5,UTC−5"})
    void aZoneIsSaidAsPeopleCallItAndUnderstoodWhenItComesBack(String id, String name) {
        ZonedDateTime now = LocalDateTime.parse("2026-11-23T10:00").atZone(ZoneId.of(id));
        String said = read("tue 14:00", now).words(now);

        assertThat(said).isEqualTo("Tue 24 Nov 14:00 " + name);
        assertThat(read(said, now).words(now)).isEqualTo(said);
    }
}
