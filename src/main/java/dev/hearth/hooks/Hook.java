package dev.hearth.hooks;

/** What is done with what comes in by one kind of address. Every bean of this type is found; a kind has one at most. */
public interface Hook {

    /** For which addresses. */
    Kind kind();

    /** Whether it answers {@code GET} too, with nothing in {@link Arrival#body}. */
    default boolean answersGet() {
        return false;
    }

    /**
     * Takes what came in, within two seconds: whatever changes goes through {@link Intake}, and whatever takes longer
     * follows later.
     */
    Answer take(Arrival arrival);
}
