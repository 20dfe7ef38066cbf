package dev.hearth.reviews.book;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;

/**
 * A lesson is not as it was; told inside the deed that changed it.
 *
 * @param number how people call it
 * @param what what changed
 */
public record LessonChanged(Workspace.Id workspace, Team.Id team, int number, What what) {

    /** What changed about a lesson. */
    public enum What {
        /** What it says: it is new, or says something else. */
        WORDS,
        /** What became of it. */
        END,
        /** When it is asked about. */
        TURN,
        /** It was taken back. */
        GONE
    }
}
