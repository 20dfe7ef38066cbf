package dev.hearth.experiments.book;

/** Where an experiment stands. */
public enum State {
    /** It will be asked about at its time, if it has one. */
    PLANNED,
    /** Its time has come and its owner was asked; nothing has begun. */
    READY,
    /** A person said Go, or a connected tool reported that it began. */
    RUNNING,
    /** Somebody stopped it; it is not undone yet. */
    STOPPED,
    /** It came to its end; it is not undone yet. */
    ENDED,
    /** Undone, and talked about. */
    DEBRIEF,
    /** Over. */
    DONE,
    /** Called off before it began. */
    CANCELLED;

    /** Whether it has not begun and still may. */
    public boolean isAhead() {
        return this == PLANNED || this == READY;
    }

    /** Whether it is over and its undo is missing. */
    public boolean waitsForUndo() {
        return this == STOPPED || this == ENDED;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == DONE || this == CANCELLED;
    }
}
