package dev.hearth.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "WEEK,    2027-01-04, 2026-12-28, 2027-01-03",
        "WEEK,    2027-01-03, 2026-12-21, 2026-12-27",
        "MONTH,   2027-01-01, 2026-12-01, 2026-12-31",
        "MONTH,   2028-03-31, 2028-02-01, 2028-02-29",
        "QUARTER, 2027-01-01, 2026-10-01, 2026-12-31",
        "QUARTER, 2027-03-31, 2026-10-01, 2026-12-31",
        "QUARTER, 2027-04-01, 2027-01-01, 2027-03-31"
    })
    void theLastClosedPeriodWasOverBeforeTheDayBegan(Period.Kind kind, LocalDate today, LocalDate from, LocalDate to) {
        Period period = Period.lastClosed(kind, today);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.isClosedOn(today)).isTrue();
        assertThat(period.isClosedOn(to)).isFalse();
    }

    @Test
    void onlyWholePeriodsCanBeAskedFor() {
        assertThat(Period.beginning(Period.Kind.MONTH, LocalDate.parse("2027-01-01")))
                .isPresent();
        assertThat(Period.beginning(Period.Kind.MONTH, LocalDate.parse("2027-01-02")))
                .isEmpty();
        assertThat(Period.beginning(Period.Kind.QUARTER, LocalDate.parse("2027-02-01")))
                .isEmpty();
        assertThat(Period.beginning(Period.Kind.WEEK, LocalDate.parse("2027-01-05")))
                .isEmpty();
    }

    @Test
    void isCalledAsPeopleCallIt() {
        assertThat(new Period(Period.Kind.WEEK, LocalDate.parse("2026-12-28")).name())
                .isEqualTo("28 Dec 2026 – 3 Jan 2027");
        assertThat(new Period(Period.Kind.MONTH, LocalDate.parse("2026-12-01")).name())
                .isEqualTo("December 2026");
        assertThat(new Period(Period.Kind.QUARTER, LocalDate.parse("2026-10-01")).name())
                .isEqualTo("October 2026 – December 2026");
    }
}
