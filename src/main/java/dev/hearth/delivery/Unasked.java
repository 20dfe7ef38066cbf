package dev.hearth.delivery;

import dev.hearth.team.Team;

/**
 * Something nobody asked for at this moment.
 *
 * @param posting the message
 * @param team whose budget and hours count
 * @param pressing how pressing it is
 * @param about what it is, in a few plain words, for the digest and for the line that says it was skipped
 */
public record Unasked(Posting posting, Team team, Pressing pressing, String about) {

    /** How pressing something unasked is. */
    public enum Pressing {
        /** Ready, started, stop, undo, hold, a run during an incident: always, at once. */
        SAFETY,
        /** What someone planned or asked for: on time or, once pointless, skipped with one line that says so. */
        PLANNED,
        /** Everything else: within the budget, else in the digest or left out. */
        BUDGETED
    }
}
