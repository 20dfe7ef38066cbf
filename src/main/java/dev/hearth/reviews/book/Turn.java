package dev.hearth.reviews.book;

import java.time.LocalDate;

/**
 * When an open lesson is asked about: first on its day, then, while nothing becomes of it, at growing distances.
 *
 * @param next not before this day
 * @param asked how often it was asked about since it was noted, or got another day
 * @param silent whether it is not to be asked about any more
 */
public record Turn(LocalDate next, int asked, boolean silent) {

    private static final int[] WEEKS = {2, 4, 8, 13};

    /** To be asked about for the first time. */
    public static Turn first(LocalDate day) {
        return new Turn(day, 0, false);
    }

    /** It was asked about on this day: two weeks of rest, then four, then eight, then a quarter each time. */
    public Turn askedOn(LocalDate day) {
        int rest = WEEKS[Math.min(asked, WEEKS.length - 1)];
        return new Turn(day.plusWeeks(rest), asked + 1, silent);
    }

    /** It could not be asked about, and is to be another day. */
    public Turn later(LocalDate day) {
        return new Turn(day, asked, silent);
    }

    /** It is asked about no more, until somebody wants it again. */
    public Turn silenced() {
        return new Turn(next, asked, true);
    }

    /** Whether its own day has come and nobody was asked yet. */
    public boolean isItsDay(LocalDate today) {
        return !silent && asked == 0 && !next.isAfter(today);
    }

    /** Whether it was asked about before, and comes back. */
    public boolean isBack(LocalDate today) {
        return !silent && asked > 0 && !next.isAfter(today);
    }
}
