package dev.hearth.experiments.toolkit;

/**
 * Something in a document that is not as the format has it.
 *
 * @param kind what is wrong
 * @param path where, for example {@code method[2].name}; empty for the document itself
 */
public record Mistake(Kind kind, String path) {

    /** What can be wrong. */
    public enum Kind {
        /** It is neither an experiment nor a journal. */
        NEITHER,
        /** Something is missing. */
        MISSING,
        /** It has to be text. */
        TEXT,
        /** It has to be a list. */
        LIST,
        /** It has to be an object with properties. */
        OBJECT,
        /** It has to be true or false. */
        TRUTH,
        /** It has to be a moment such as 2026-11-22T15:10:06Z. */
        MOMENT,
        /** It is none of the words the format knows there. */
        WORD
    }
}
