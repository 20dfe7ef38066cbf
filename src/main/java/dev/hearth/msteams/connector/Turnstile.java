package dev.hearth.msteams.connector;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lets through so many within each of several spans of time, counted exactly and not by refilling. */
final class Turnstile {

    /** So many within so long. */
    record Limit(int times, Duration within) {}

    private final List<Limit> limits;
    private final int most;
    private final List<Instant> passed = new ArrayList<>();

    Turnstile(List<Limit> limits) {
        this.limits = limits;
        this.most = limits.stream().mapToInt(Limit::times).max().orElse(0);
    }

    /** How long the next one must wait; nothing if it need not. */
    Duration rest(Instant now) {
        return limits.stream()
                .map(limit -> rest(limit, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Duration rest(Limit limit, Instant now) {
        if (passed.size() < limit.times()) {
            return Duration.ZERO;
        }
        Instant free = passed.get(passed.size() - limit.times()).plus(limit.within());
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }

    void pass(Instant now) {
        if (passed.size() == most) {
            passed.removeFirst();
        }
        passed.add(now);
    }

    /** Whether nothing that passed counts any more. */
    boolean forgotten(Instant now) {
        return passed.isEmpty()
                || limits.stream()
                        .noneMatch(
                                limit -> passed.getLast().plus(limit.within()).isAfter(now));
    }
}
