package dev.hearth.experiments.book;

/** Why something does not happen to an experiment: facts a person may expect, each with a sentence of its own. */
public enum Because {
    NOT_YOURS,
    NOT_YET,
    NO_TIME,
    TOO_LATE,
    HELD,
    NOT_HELD,
    NOT_RUNNING,
    RUNNING,
    NOT_UNDONE,
    IN_DEBRIEF,
    NOT_IN_DEBRIEF,
    DONE,
    CANCELLED
}
