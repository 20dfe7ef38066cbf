package dev.hearth.hooks.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.hooks.fetching.Obstacle;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a message to another program. */
class FateTests {

    private static final Instant NOW = Instant.parse("2027-01-05T12:00:00Z");

    private static Fate answered(int status) {
        return Fate.of(new Fetched.Answered(status, "", new byte[0]), 0, NOW, NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void whatIsHeardIsOver(int status) {
        assertThat(answered(status)).isEqualTo(new Fate.Heard());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 408, 429, 500, 503})
    void whatIsRefusedIsSentAgain(int status) {
        assertThat(answered(status)).isEqualTo(new Fate.Again(NOW.plusSeconds(10)));
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void whatDoesNotArriveIsSentAgain(Obstacle why) {
        assertThat(Fate.of(new Fetched.Not(why), 0, NOW, NOW)).isEqualTo(new Fate.Again(NOW.plusSeconds(10)));
    }

    @Test
    void anAddressThatIsGoneIsLostAtOnce() {
        assertThat(answered(410)).isEqualTo(new Fate.Lost());
    }

    @Test
    void pausesGrowToAnHourAndEndAfterADay() {
        Fetched refused = new Fetched.Not(Obstacle.UNREACHABLE);
        Instant now = NOW;
        Duration last = Duration.ZERO;
        int attempts = 0;
        while (Fate.of(refused, attempts, NOW, now) instanceof Fate.Again(Instant when)) {
            Duration pause = Duration.between(now, when);
            assertThat(pause).isBetween(last, Duration.ofHours(1));
            last = pause;
            now = when;
            attempts++;
        }

        assertThat(last).isEqualTo(Duration.ofHours(1));
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(attempts).isBetween(25, 40);
    }
}
