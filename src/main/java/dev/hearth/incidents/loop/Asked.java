package dev.hearth.incidents.loop;

import java.time.Instant;

/**
 * A question that was asked.
 *
 * @param question its id in the bank
 * @param rule what made it the next one
 * @param where where it stands
 * @param at when
 * @param entries how many entries there were; it is answered once there are more
 */
public record Asked(String question, Rule rule, Where where, Instant at, int entries) {

    /** What makes a question the next one, the most pressing first. */
    public enum Rule {
        /** The time of an expectation has come. */
        EXPECTATION,
        /** Something was done and nothing seen since. */
        AFTER_ACT,
        /** Something was decided and nothing is expected of it. */
        EARLY_SIGN,
        /** There was one explanation only, two loops in a row. */
        RIVAL,
        /** The loop is open longer than the team's usual. */
        MISSING,
        /** An hour has passed without a break. */
        BREAK,
        /** The next phase. */
        PHASE
    }

    /** Where a question stands. */
    public enum Where {
        /** On the card, where it notifies nobody. */
        CARD,
        /** In the thread, and on the card. */
        THREAD
    }
}
