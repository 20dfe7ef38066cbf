package dev.hearth.experiments.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChaseTests {

    private static final Instant OVER = Instant.parse("2026-11-24T13:04:00Z");

    @Test
    void asksAfterTwoFiveAndTenMinutesThenEveryFifteen() {
        assertThat(Stream.iterate(OVER, at -> Chase.next(OVER, at))
                        .skip(1)
                        .limit(6)
                        .map(at -> minutes(at)))
                .containsExactly(2L, 5L, 10L, 25L, 40L, 55L);
    }

    @Test
    void makesUpForNothingThatWasMissed() {
        assertThat(minutes(Chase.next(OVER, OVER.plusSeconds(60 * 60)))).isEqualTo(70);
        assertThat(minutes(Chase.next(OVER, OVER.plusSeconds(7 * 60)))).isEqualTo(10);
    }

    private static long minutes(Instant at) {
        return (at.getEpochSecond() - OVER.getEpochSecond()) / 60;
    }
}
