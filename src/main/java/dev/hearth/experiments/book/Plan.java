package dev.hearth.experiments.book;

import java.time.Duration;

/**
 * What people wrote down when they planned an experiment: their words, all of it, and how long it takes.
 *
 * @param title a few words
 * @param belief what they believe
 * @param action what they will do
 * @param stop when they stop
 * @param undo how they undo it
 * @param toWhom who relies on it; may be empty, as all that follows
 * @param condition under which condition
 * @param reach where, and how small
 * @param watch what they look at meanwhile
 * @param length how long it takes
 * @param hourBefore whether there is a reminder an hour before, too
 */
public record Plan(
        String title,
        String belief,
        String action,
        String stop,
        String undo,
        String toWhom,
        String condition,
        String reach,
        String watch,
        Duration length,
        boolean hourBefore) {

    /** Without a reminder an hour before. */
    public Plan(
            String title,
            String belief,
            String action,
            String stop,
            String undo,
            String toWhom,
            String condition,
            String reach,
            String watch,
            Duration length) {
        this(title, belief, action, stop, undo, toWhom, condition, reach, watch, length, false);
    }
}
