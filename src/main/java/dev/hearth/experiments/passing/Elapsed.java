package dev.hearth.experiments.passing;

import java.time.Duration;
import java.time.Instant;

/** When to bring the cards of what runs up to date: every five minutes of its first hour, then every fifteen. */
final class Elapsed {

    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final Duration SELDOM = Duration.ofMinutes(15);
    private static final Duration AT_FIRST = Duration.ofHours(1);

    private Elapsed() {}

    /** The first such moment after now; those that were missed are not made up for. */
    static Instant next(Instant began, Instant now) {
        Duration passed = Duration.between(began, now);
        Duration step = passed.compareTo(AT_FIRST) < 0 ? OFTEN : SELDOM;
        return began.plus(step.multipliedBy(passed.dividedBy(step) + 1));
    }
}
