package dev.hearth.reviews.remedies;

import org.jspecify.annotations.Nullable;

/**
 * An idea for a remedy. Whose it is, is not known.
 *
 * @param number counted in its review
 * @param pile under which word it was put beside others, in silence; empty for none
 * @param into the lesson it became, or the idea it was merged into; null for neither
 */
public record Remedy(
        int number,
        String words,
        String pile,
        State state,
        @Nullable Integer into) {

    /** What became of it. */
    public enum State {
        /** Nothing yet. */
        PARKED,
        /** A lesson that nobody looks after yet. */
        KEPT,
        /** A lesson that somebody looks after. */
        TAKEN,
        /** A part of another idea. */
        MERGED,
        DROPPED;

        /** How the voice calls it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether nobody has said yet what becomes of it. */
    public boolean waits() {
        return state == State.PARKED;
    }
}
