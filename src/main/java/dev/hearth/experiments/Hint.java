package dev.hearth.experiments;

import dev.hearth.chat.Prose;
import dev.hearth.evidence.Belief;

/**
 * Something that speaks for an experiment.
 *
 * @param key what it is, such as {@code lesson/3}; at most 60 characters
 * @param towards what it speaks for
 * @param because a sentence that says so, for the asker alone; never about a person (P5)
 * @param sample whether it is made-up sample data
 */
public record Hint(String key, Towards towards, Prose because, boolean sample) {

    /** What a hint speaks for. */
    public sealed interface Towards {

        /** The experiment of the catalogue that is most like these words. */
        record Words(String words) implements Towards {}

        /** Looking at a belief again. */
        record Again(Belief.Id belief) implements Towards {}
    }
}
