package dev.hearth.team.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearth.team.when.When.NotUnderstood;
import dev.hearth.team.when.When.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZonedDateTime MONDAY =
            LocalDateTime.parse("2026-11-23T10:00").atZone(BERLIN);

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | When?",
                "soon | '' | \"soon\" is not a day I know.",
                "tue | tue | At what time?",
                "Tue 25:00 | Tue | \"25:00\" is not a time of day.",
                "tue 14:60 | tue | \"14:60\" is not a time of day.",
                "tue 13pm | tue | \"13pm\" is not a time of day.",
                "tue 14 | tue | \"14\" can be a day or an hour; write 14:00 for the hour.",
                "tue 14:00 please | tue 14:00 | What does \"please\" mean here?",
                "tue 14:00 America/New_York | tue 14:00 | What does \"America/New_York\" mean here?",
                "mon 24 nov 14:00 | mon 24 nov | 2026-11-24 is a Tuesday, not a Monday.",
                "today 9:00 | today 9:00 | Mon 23 Nov 9:00 Europe/Berlin has passed.",
                "today 10:00 | today 10:00 | Mon 23 Nov 10:00 Europe/Berlin has passed.",
                "2026-11-01 10:00 | 2026-11-01 10:00 | Sun 1 Nov 10:00 Europe/Berlin has passed.",
                "2099-01-01 10:00 | 2099-01-01 10:00 | Thu 1 Jan 2099 10:00 Europe/Berlin is more than five years"
                        + " away.",
                "30 feb 9:00 | 30 feb | There is no 30 February.",
                "2027-02-29 9:00 | 2027-02 | There is no 29 February 2027.",
                "2026-13-01 9:00 | '' | There is no month 13.",
                "12/01 14:00 | '' | Days and months with / can be read two ways; write 1 dec or 2026-12-01.",
                "dec 14:00 | dec | \"14:00\" is not a day of the month; write 1 dec or 2026-12-01.",
                "in | in | In how long?",
                "in 2 | in 2 | In 2 what: minutes, hours, days, weeks?",
                "in 0 min | in 0 min | That is now.",
                "in 99999 weeks | in | \"99999 weeks\" is too far away.",
                "in 300 weeks | in 300 weeks | Mon 23 Aug 2032 10:00 Europe/Berlin is more than five years away.",
                "every | every | On which day?",
                "every full moon 9:00 | every | \"full moon 9:00\" is not a day of the week.",
                "every 99 weeks on tue 9:00 | every 99 weeks on tue | A repeat comes every week, or up to every 26"
                        + " weeks.",
                "every tue 9:00 starting 1 nov 2026 | every tue 9:00 starting 1 nov 2026 | 1 Nov has passed.",
                "last friday 9:00 | last friday | Is it every such Friday from now on, or the one of the month?",
                "6th friday of the month 9:00 | 6th friday of the month | A month has one such day: from the first to"
                        + " the fifth, or the last.",
                "surprise us | surprise us | How often: once, twice, three times a week or a month?",
                "surprise us 9 times a week | surprise us 9 times a week | From once to 7 times a week.",
                "surprise us weekly between 15:00 and 9:00 | surprise us weekly between 15:00 and 9:00 | 9:00 is not"
                        + " after 15:00."
            })
    void whatMakesNoSenseIsAnsweredWithWhatDidAndThreeExamples(String typed, String understood, String because) {
        assertThat(When.parse(typed, MONDAY)).isInstanceOfSatisfying(NotUnderstood.class, answer -> {
            assertThat(answer.understoodSoFar()).isEqualTo(understood);
            assertThat(answer.because()).isEqualTo(because);
            assertThat(answer.examples()).hasSize(3).doesNotHaveDuplicates().allSatisfy(WhenTests::isUnderstood);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "tue 25:00,tue 14:00",
        "in a bit,in 2h",
        "31 nov 9:00,30 nov 14:00",
        "surprise us,surprise us once a week"
    })
    void theExamplesAreNearToWhatWasTyped(String typed, String example) {
        assertThat(When.parse(typed, MONDAY))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        answer -> assertThat(answer.examples()).contains(example));
    }

    private static void isUnderstood(String typed) {
        assertThat(When.parse(typed, MONDAY)).as(typed).isInstanceOf(Understood.class);
    }

    @Test
    void noTextMakesItStumble() {
        List<String> pieces = List.of(
                "every",
                "tue",
                "2nd",
                "last",
                "of",
                "the",
                "month",
                "in",
                "3",
                "h",
                "14:00",
                "25:00",
                "surprise",
                "us",
                "a",
                "week",
                "twice",
                "31",
                "feb",
                "2026-",
                "12",
                "-",
                "01",
                "at",
                ",",
                "pm",
                "999999999999",
                "next",
                "ü",
                "🌍",
                "from",
                "weekdays",
                "between",
                "and",
                ".",
                "'");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String typed = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())) + (random.nextBoolean() ? " " : ""))
                    .reduce("", String::concat);
            switch (When.parse(typed, MONDAY)) {
                case Understood(When when) ->
                    assertThat(When.restore(when.stored())).as(typed).isEqualTo(when);
                case NotUnderstood answer -> {
                    assertThat(typed).contains(answer.understoodSoFar());
                    assertThat(answer.examples()).hasSize(3);
                }
            }
        }
    }

    @Test
    void endlessTextIsRefused() {
        assertThat(When.parse("tue ".repeat(100_000), MONDAY))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        answer -> assertThat(answer.because()).isEqualTo("That is too long for a time."));
    }

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

    private static When read(String typed, ZonedDateTime now) {
        assertThat(When.parse(typed, now)).as(typed).isInstanceOf(Understood.class);
        return ((Understood) When.parse(typed, now)).when();
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }
}
