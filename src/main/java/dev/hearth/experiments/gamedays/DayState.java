package dev.hearth.experiments.gamedays;

/** Where a game day stands. */
public enum DayState {
    /** Its time has not come. */
    PLANNED,
    /** It goes on; each of its experiments still begins only after a Go of its own. */
    RUNNING,
    /** Its last experiment is over and undone, and all of it is talked about. */
    DEBRIEF,
    /** Over. */
    DONE,
    /** Called off before it began. */
    CANCELLED;

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether there is something to hold or to stop. */
    public boolean canBeHeld() {
        return this == PLANNED || this == RUNNING;
    }
}
