package dev.hearth.msteams.connector;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a {@code Retry-After} header asks to wait: a number of seconds, or a moment (RFC 9110, 10.2.3). */
public final class RetryAfter {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /** The pause, from a second to an hour; nothing if there is no header, or one that nobody can read. */
    public static Optional<Duration> read(@Nullable String header, Instant now) {
        String asked = header == null ? "" : header.strip();
        return asked.matches("\\d{1,9}")
                ? Optional.of(within(Duration.ofSeconds(Long.parseLong(asked))))
                : moment(asked).map(moment -> within(Duration.between(now, moment)));
    }

    private static Optional<Instant> moment(String asked) {
        try {
            return Optional.of(ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration asked) {
        return asked.compareTo(LEAST) < 0 ? LEAST : asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
