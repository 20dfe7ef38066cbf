package dev.hearth.experiments.rules;

import java.util.stream.Stream;

/** One rule about beginning an experiment. Every bean is asked. Decides from what it is given and looks nothing up. */
interface Rule {

    /** Where its answers stand among those of others; smaller is higher. */
    int order();

    /** Whether what it says of a moment to come is known today, so that no such moment is offered. */
    default boolean isKnownAhead() {
        return false;
    }

    /** What speaks against it; nothing if this rule allows it. */
    Stream<Reason> against(Attempt attempt);
}
