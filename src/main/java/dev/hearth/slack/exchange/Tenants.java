package dev.hearth.slack.exchange;

import dev.hearth.workspaces.Workspace;
import org.jspecify.annotations.Nullable;

/** Which of our workspaces Slack means. */
@FunctionalInterface
public interface Tenants {

    /** The workspace of a team, inside an enterprise if there is one. */
    Workspace.Id of(@Nullable String enterprise, String team);
}
