package dev.hearth.incidents.alerts;

import dev.hearth.incidents.alerts.reading.Alert;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is known here.
 *
 * @param burst to which burst it belongs
 * @param mark what its sender calls it, in short
 * @param source which program says it; empty where nobody knows
 * @param title a few words of its sender's
 * @param text more of them; perhaps empty
 * @param address where more is to be read; null for nowhere
 * @param started since when it fires, as its sender says; null if nobody says
 * @param times how often it came
 * @param first when it came first, by the team's clock
 * @param last when it came last
 * @param ended since when it fires no more; null while it fires
 */
record Known(
        long burst,
        String mark,
        String source,
        String title,
        String text,
        @Nullable String address,
        @Nullable Instant started,
        int times,
        Instant first,
        Instant last,
        @Nullable Instant ended) {

    /** One that was not known before. */
    static Known first(long burst, Alert alert, Instant now) {
        return new Known(
                burst,
                alert.mark(),
                alert.source(),
                alert.title(),
                alert.text(),
                alert.address(),
                alert.start(),
                1,
                now,
                now,
                null);
    }

    /** What is known once this is heard, too; nothing if it says nothing new (P2, P11). */
    Optional<Known> hear(Alert alert, Instant now) {
        return alert.firing() ? again(alert, now) : over(alert, now);
    }

    private Optional<Known> again(Alert alert, Instant now) {
        Instant start = alert.start();
        boolean told = start != null && started != null && !start.isAfter(started);
        return told
                ? Optional.empty()
                : Optional.of(new Known(burst, mark, source, title, text, address, start, times + 1, first, now, null));
    }

    private Optional<Known> over(Alert alert, Instant now) {
        Instant start = alert.start();
        boolean earlier = start != null && started != null && start.isBefore(started);
        return ended != null || earlier
                ? Optional.empty()
                : Optional.of(new Known(burst, mark, source, title, text, address, started, times, first, last, now));
    }

    /** Whether it fires, or did a moment ago. */
    boolean isFresh(Instant now) {
        return ended == null || now.isBefore(ended.plus(Burst.GATHERS));
    }
}
