package dev.hearth.experiments.gamedays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.gamedays.Agenda.Item;
import dev.hearth.experiments.gamedays.Agenda.Layout;
import dev.hearth.experiments.gamedays.Agenda.Reason;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant ONE = Instant.parse("2027-01-05T12:00:00Z");
    private static final Instant FOUR = Instant.parse("2027-01-05T15:00:00Z");

    @Test
    void aLineIsATimeANumberOrWordsOrSeveralOfThem() {
        assertThat(Agenda.read("14:30 Cache gone\n\n  #12  \n9.05 · #3\nNo time at all\n15:00 #12abc\n99:99 odd"))
                .containsExactly(
                        new Item(LocalTime.of(14, 30), 0, "Cache gone"),
                        new Item(null, 12, ""),
                        new Item(LocalTime.of(9, 5), 3, ""),
                        new Item(null, 0, "No time at all"),
                        new Item(LocalTime.of(15, 0), 0, "#12abc"),
                        new Item(LocalTime.MIDNIGHT, 0, "odd"));
    }

    @Test
    void withoutTimesTheyAreSpreadBetweenTheWelcomeAndTheDebrief() {
        assertThat(lay("one\ntwo\nthree", 30)).isEqualTo("13:15 one, 14:00 two, 14:45 three");
    }

    @Test
    void withTimesTheyStandInTheirOrder() {
        assertThat(lay("15:00 last\n13:00 first", 30)).isEqualTo("13:00 first, 15:00 last");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|30|NOTHING",
                "a\\nb\\nc\\nd\\ne\\nf\\ng\\nh\\ni|5|MANY",
                "#1\\n#1|30|TWICE",
                "14:00|30|UNNAMED",
                "14:00 a\\nb|30|PARTLY_TIMED",
                "12:59 a|30|OUTSIDE",
                "15:40 a|30|OUTSIDE",
                "99:00 a|30|OUTSIDE",
                "14:00 a\\n14:20 b|30|TOO_CLOSE",
                "a\\nb\\nc|60|TOO_TIGHT"
            })
    void whatDoesNotFitIsSaid(String lines, int minutes, Reason reason) {
        assertThat(Agenda.lay(Agenda.read(lines.replace("\\n", "\n")), ONE, FOUR, BERLIN, item -> minutes))
                .isInstanceOfSatisfying(
                        Layout.Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));
    }

    @Test
    void anAgendaKeepsItsTimesOnTheDayTheClocksAreMoved() {
        Instant from = Instant.parse("2027-03-28T00:30:00Z");
        Layout layout = Agenda.lay(
                List.of(new Item(LocalTime.of(3, 30), 0, "a")), from, from.plusSeconds(4 * 3600), BERLIN, item -> 30);

        assertThat(((Layout.Fits) layout).laid().getFirst().at()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    private static String lay(String lines, int minutes) {
        Layout layout = Agenda.lay(Agenda.read(lines), ONE, FOUR, BERLIN, item -> minutes);
        return String.join(
                ", ",
                ((Layout.Fits) layout)
                        .laid().stream()
                                .map(one -> one.at().atZone(BERLIN).toLocalTime() + " "
                                        + one.item().title())
                                .toList());
    }
}
