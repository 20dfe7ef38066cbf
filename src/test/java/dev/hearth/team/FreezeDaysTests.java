package dev.hearth.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.FreezeDays.Reading.NotUnderstood;
import dev.hearth.team.FreezeDays.Reading.Understood;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P7")
class FreezeDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-19,",
        "2026-12-20,year end",
        "2027-01-02,year end",
        "2027-01-03,",
        "2026-11-27,big sale",
        "2026-11-28,"
    })
    void bothEndsOfARangeAreFrozen(LocalDate date, String reason) {
        FreezeDays days = read("2026-12-20 to 2027-01-02 year end\n\n  2026-11-27   big sale ");

        assertThat(days.on(date).orElse(null)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to", "TO", "until", "-", "–", ".."})
    void aRangeIsWrittenInManyWays(String to) {
        assertThat(read("2026-12-20 " + to + " 2026-12-21")).isEqualTo(read("2026-12-20 to 2026-12-21"));
    }

    @Test
    void theLinesReadBackIntoTheSameDays() {
        FreezeDays days = read("2026-12-20 to 2027-01-02 year end\n2026-11-27\n2026-11-30 to 2026-11-30 audit");

        assertThat(read(days.text())).isEqualTo(days);
        assertThat(days.text()).isEqualTo("2026-12-20 to 2027-01-02 year end\n2026-11-27\n2026-11-30 audit");
    }

    @Test
    void nothingTypedIsNoFreeze() {
        assertThat(read(" \n ")).isEqualTo(FreezeDays.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "christmas | \"christmas\" is not a date; write \"2026-12-20 to 2027-01-02 year end\".",
                "2026-02-30 x | \"2026-02-30\" is not a date; write \"2026-12-20 to 2027-01-02 year end\".",
                "2026-12-20 to | After \"to\" comes a date; write \"2026-12-20 to 2027-01-02 year end\".",
                "2026-12-20 to friday | After \"to\" comes a date; write \"2026-12-20 to 2027-01-02 year end\".",
                "2026-12-20 to 2026-12-19 | 2026-12-19 is before 2026-12-20."
            })
    void theLineThatMakesNoSenseIsNamed(String line, String because) {
        assertThat(FreezeDays.parse("2026-11-27 big sale\n" + line + "\nnor this"))
                .isEqualTo(new NotUnderstood(2, line, because));
    }

    private static FreezeDays read(String typed) {
        return ((Understood) FreezeDays.parse(typed)).days();
    }
}
