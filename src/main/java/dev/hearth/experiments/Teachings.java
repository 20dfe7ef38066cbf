package dev.hearth.experiments;

import dev.hearth.workspaces.Workspace;

/** Knows what became of what an experiment taught. Every bean of this type is asked. */
public interface Teachings {

    /** What became of what the experiment of this number taught. */
    Learned from(Workspace.Id workspace, int experiment);

    /** What became of it. */
    enum Learned {
        /** Nobody wrote down what it taught. */
        NOTHING_NOTED,
        /** Something it taught still waits to be tried or let go. */
        WAITS,
        /** Whatever it taught was tried, or let go. */
        SETTLED
    }
}
