package dev.hearth.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * How fresh what is known of a belief is, in words alone: it halves every thirty days (Steadybit's rule for running again)
 * from the day on which something was last seen for or against it.
 */
public enum Freshness {
    /** Half of it is left, or more. */
    FRESH,
    /** A quarter of it is left, or more. */
    AGEING,
    /** Less than a quarter is left. */
    STALE,
    /** Nothing was ever seen. */
    HOPE;

    /** After how many days half of it is left. */
    static final int HALVES_EVERY = 30;

    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;

    /** How fresh it is on a day, from everything that was seen. */
    public static Freshness of(Collection<Sighting> seen, LocalDate today) {
        return lastSeen(seen).map(on -> of(on, today)).orElse(HOPE);
    }

    /** The last day on which something was seen that says anything, for or against alike. */
    public static Optional<LocalDate> lastSeen(Collection<Sighting> seen) {
        return seen.stream()
                .filter(sighting -> sighting.leaning().tells())
                .map(Sighting::on)
                .max(Comparator.naturalOrder());
    }

    /** How fresh it is on a day, if something was last seen on another. */
    static Freshness of(LocalDate lastSeen, LocalDate today) {
        double left = left(ChronoUnit.DAYS.between(lastSeen, today));
        if (left >= HALF) {
            return FRESH;
        }
        return left >= QUARTER ? AGEING : STALE;
    }

    /** What is left after so many days; all of it on the day itself and before. */
    static double left(long days) {
        return Math.pow(HALF, Math.max(0, days) / (double) HALVES_EVERY);
    }

    /** Whether it is time to look again. */
    public boolean wantsLooking() {
        return this == STALE || this == HOPE;
    }

    /** The word the voice's keys end in. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
