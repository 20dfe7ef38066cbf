package dev.hearth.experiments.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ElapsedTests {

    private static final Instant BEGAN = Instant.parse("2027-01-05T13:00:00Z");

    @Test
    void everyFiveMinutesInTheFirstHourThenEveryFifteen() {
        List<Long> minutes = Stream.iterate(BEGAN, now -> Elapsed.next(BEGAN, now))
                .skip(1)
                .limit(14)
                .map(next -> Duration.between(BEGAN, next).toMinutes())
                .toList();

        assertThat(minutes).containsExactly(5L, 10L, 15L, 20L, 25L, 30L, 35L, 40L, 45L, 50L, 55L, 60L, 75L, 90L);
    }

    @Test
    @Tag("P13")
    void whatWasMissedIsNotMadeUpFor() {
        assertThat(Elapsed.next(BEGAN, BEGAN.plus(Duration.ofMinutes(152))))
                .isEqualTo(BEGAN.plus(Duration.ofMinutes(165)));
    }
}
