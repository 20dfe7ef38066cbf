package dev.hearth.msteams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P14")
class RetryAfterTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 | 17",
                " 17  | 17",
                "0 | 1",
                "86400 | 3600",
                "999999999 | 3600",
                "Mon, 23 Nov 2026 09:00:30 GMT | 30",
                "Mon, 23 Nov 2026 08:00:00 GMT | 1",
                "Tue, 24 Nov 2026 09:00:00 GMT | 3600",
            })
    void asksForSecondsOrNamesAMoment(String header, long seconds) {
        assertThat(RetryAfter.read(header, NOW)).hasValue(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "-5", "1.5", "99999999999", "2026-11-23T09:00:30Z", "Mon, 45 Nov 2026 09:00:30 GMT"})
    void whatNobodyCanReadAsksForNothing(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(RetryAfter.read(null, NOW)).isEmpty();
    }
}
