package dev.hearth.slack.web;

import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;

/** The bot's token for each workspace. */
public interface Tokens {

    /** The token, if Hearth is installed there. */
    Optional<String> of(Workspace.Id workspace);

    /** Whether this person installed Hearth. */
    default boolean installedBy(Person person) {
        return false;
    }
}
