package dev.hearth.stories.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogsTests {

    private static final String LOG = IntStream.range(10, 40)
            .mapToObj(second -> "2027-01-08 15:00:" + second + " WARN pool is empty")
            .collect(Collectors.joining("\n"));

    @Test
    void aPastedLogIsKnownAndAFewLinesAreNone() {
        assertThat(Logs.isIn("It went like this:\n" + LOG)).isTrue();
        assertThat(Logs.isIn("It went like this:\n" + LOG.lines().limit(5).collect(Collectors.joining("\n"))))
                .isFalse();
        assertThat(Logs.isIn("One line.\n".repeat(200))).isFalse();
    }

    @Test
    void everyWordOfTheTellerStaysAndOfALogTheFirstAndTheLastLine() {
        assertThat(Logs.shortened("Before.\n" + LOG + "\nThen it stopped.", "[…]")
                        .lines())
                .containsExactly(
                        "Before.",
                        "2027-01-08 15:00:10 WARN pool is empty",
                        "[…]",
                        "2027-01-08 15:00:39 WARN pool is empty",
                        "Then it stopped.");
    }
}
