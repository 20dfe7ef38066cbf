package dev.hearth.experiments.gamedays;

/** What came of a verb. */
public sealed interface DayVerdict {

    /** It happened; so the day goes on. */
    record Changed(GameDay day) implements DayVerdict {}

    /** It did not, and nothing changed. */
    record Not(Why why) implements DayVerdict {}

    /** Why something does not happen to a game day: facts a person may expect, each with a sentence of its own. */
    enum Why {
        NOT_YOURS,
        NOT_BEGUN,
        BEGUN,
        BUSY,
        HELD,
        NOT_HELD,
        IN_DEBRIEF,
        NOT_IN_DEBRIEF,
        DONE,
        CANCELLED
    }
}
