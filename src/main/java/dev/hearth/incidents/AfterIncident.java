package dev.hearth.incidents;

import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;

/** Has something to do once an incident is over. Every bean of this type is asked. */
public interface AfterIncident {

    /** Where its button stands among those of others; smaller is further left. */
    int order();

    /** What to press; nothing if it does not fit. Everybody in the channel sees it. */
    Optional<Button> after(Over over);

    /** Arranges what is to come later. Inside the deed that ends it. */
    default void ended(Over over) {}

    /** What came of it since, in a few words of ours for its timeline. */
    default Optional<Prose> since(Over over) {
        return Optional.empty();
    }

    /**
     * An incident that is over.
     *
     * @param number how people call it, counted in the workspace
     */
    record Over(Workspace.Id workspace, Team.Id team, int number) {}
}
