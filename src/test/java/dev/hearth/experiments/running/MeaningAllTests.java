package dev.hearth.experiments.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningAllTests {

    @ParameterizedTest
    @CsvSource({"all, true", "ALL!, true", "everything now, true", "allowed, false", "12, false", "'', false"})
    void whoIsInAHurryIsUnderstood(String typed, boolean meant) {
        assertThat(StopAll.isMeant(typed)).isEqualTo(meant);
    }
}
