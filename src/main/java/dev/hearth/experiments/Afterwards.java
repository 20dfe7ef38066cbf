package dev.hearth.experiments;

import dev.hearth.chat.Button;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;

/** Has something to do once an experiment was talked about. Every bean of this type is asked. */
public interface Afterwards {

    /** Where its button stands among those of others; smaller is further left. */
    int order();

    /** What to press; nothing if it does not fit. Everybody in the channel sees it. */
    Optional<Button> after(Tried tried);

    /**
     * An experiment that was tried and talked about.
     *
     * @param number how people call it, counted in the workspace
     * @param surprised whether anybody said that it surprised them
     */
    record Tried(Workspace.Id workspace, Team.Id team, int number, boolean surprised) {}
}
