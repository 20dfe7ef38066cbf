package dev.hearth.experiments.toolkit;

import dev.hearth.experiments.book.Plan;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An experiment as it was read from a document: words, as far as there are any.
 *
 * @param plan what it says; empty where it says nothing, and no length where it has none
 * @param number the number under which we wrote it down once, if we did
 * @param leftOut what it has besides, which is not taken over
 */
public record Blueprint(Plan plan, OptionalInt number, Set<Part> leftOut) {

    public Blueprint {
        leftOut = Set.copyOf(leftOut);
    }

    /** What an experiment may have that is not taken over. */
    public enum Part {
        SECRETS,
        CONTROLS,
        CONFIGURATION,
        RUNTIME,
        /** Steps beyond what a field holds. */
        STEPS
    }
}
