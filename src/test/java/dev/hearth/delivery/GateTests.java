package dev.hearth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTests {

    @ParameterizedTest(name = "direct {0}, {1} today, {2} this week: {3}")
    @CsvSource({
        "false, 0, 0, true",
        "false, 1, 1, false",
        "false, 0, 2, true",
        "false, 0, 3, false",
        "true, 0, 0, true",
        "true, 0, 1, false",
    })
    void aChannelHearsOneADayAndThreeAWeekAndAPersonOneAWeek(boolean direct, int today, int week, boolean allowed) {
        assertThat(NoiseBudget.allows(direct, today, week)).isEqualTo(allowed);
    }
}
