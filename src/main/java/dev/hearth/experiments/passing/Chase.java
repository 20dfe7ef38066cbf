package dev.hearth.experiments.passing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When to ask again whether it is undone: after 2, 5 and 10 minutes, then every 15. */
final class Chase {

    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10));
    private static final Duration EVERY = Duration.ofMinutes(15);

    private Chase() {}

    /** The first such moment after now, for what was over at a moment; those that were missed are not made up for. */
    static Instant next(Instant over, Instant now) {
        return FIRST.stream()
                .map(over::plus)
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElseGet(() -> later(over.plus(FIRST.getLast()), now));
    }

    private static Instant later(Instant last, Instant now) {
        long passed = Duration.between(last, now).dividedBy(EVERY);
        return last.plus(EVERY.multipliedBy(passed + 1));
    }
}
