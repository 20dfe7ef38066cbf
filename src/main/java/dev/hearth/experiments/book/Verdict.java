package dev.hearth.experiments.book;

/** What came of a verb. */
public sealed interface Verdict {

    /** It happened; so the experiment goes on. */
    record Changed(Course course) implements Verdict {}

    /** It did not, and nothing changed. */
    record Not(Because because) implements Verdict {}
}
