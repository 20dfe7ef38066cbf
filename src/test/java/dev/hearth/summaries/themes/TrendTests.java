package dev.hearth.summaries.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P4")
class TrendTests {

    private static Trend trend(int now, int... before) {
        return Trend.of(
                new Trend.Seen(now, 30, 60),
                java.util.Arrays.stream(before)
                        .mapToObj(tellers -> new Trend.Seen(tellers, 30, 60))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, 6, 5, GREW",
        "20, 5, 0, 0, GREW",
        "8,  5, 0, 0, STEADY",
        "8,  7, 9, 8, STEADY",
        "5, 18, 20, 19, FADED",
        "5, 18, 0, 0, STEADY",
        "9,  0, 0, 0, NEW"
    })
    void saysOnlyWhatChanceWouldNotGive(int now, int one, int two, int three, Trend trend) {
        assertThat(trend(now, one, two, three)).isEqualTo(trend);
    }

    @Test
    void withFewStoriesItSaysOnlyWhetherItWasToldBefore() {
        List<Trend.Seen> none = List.of(new Trend.Seen(0, 8, 20));
        List<Trend.Seen> some = List.of(new Trend.Seen(6, 8, 20));
        assertThat(Trend.of(new Trend.Seen(8, 8, 14), none)).isEqualTo(Trend.FIRST);
        assertThat(Trend.of(new Trend.Seen(8, 8, 14), some)).isEqualTo(Trend.AGAIN);
        assertThat(Trend.of(new Trend.Seen(8, 8, 14), List.of())).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void twoPoissonCountsAreComparedByTheirShare() {
        assertThat(Trend.atLeast(8, 10, .5)).isCloseTo(56 / 1024.0, within(1e-9));
        assertThat(Trend.atMost(2, 10, .5)).isCloseTo(56 / 1024.0, within(1e-9));
    }
}
