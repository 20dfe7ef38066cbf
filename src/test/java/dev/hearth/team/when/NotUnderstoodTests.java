package dev.hearth.team.when;

import static dev.hearth.team.when.Typed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.when.When.NotUnderstood;
import dev.hearth.team.when.When.Understood;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotUnderstoodTests {

    private static final String PIECES =
            "every tue 2nd last of the month in 3 h 14:00 25:00 surprise us a week twice 31"
                    + " feb 2026- 12 - 01 at , pm 999999999999 next ü 🌍 from weekdays between and . '";

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
                "tue 14:00 please | tue 14:00 | What does “please” mean here?",
                "tue 14:00 America/New_York | tue 14:00 | What does “America/New_York” mean here?",
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
            assertThat(answer.examples())
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .allSatisfy(NotUnderstoodTests::isUnderstood);
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
        List<String> pieces = List.of(PIECES.split(" "));
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
}
