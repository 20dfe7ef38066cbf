package dev.hearth.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing in a calendar.
 *
 * @param key the same as long as it is the same thing, at whatever time; unique within the installation
 * @param title what people call it
 * @param start when it begins
 * @param length how long it takes
 * @param standing how sure it is
 * @param changes how often it was changed; grows with each change
 * @param changed when it was changed last, or made
 */
public record Entry(
        String key, String title, Instant start, Duration length, Standing standing, int changes, Instant changed) {

    /** How sure a thing in a calendar is. */
    public enum Standing {
        CONFIRMED,
        /** Something holds it back. */
        TENTATIVE,
        CANCELLED
    }
}
