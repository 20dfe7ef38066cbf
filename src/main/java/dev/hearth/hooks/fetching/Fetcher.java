package dev.hearth.hooks.fetching;

import dev.hearth.workspaces.Workspace;

/** Reaches other programs' servers. It waits for up to five seconds, so it is never called inside a deed. */
@FunctionalInterface
public interface Fetcher {

    /**
     * Asks once, and never again by itself.
     *
     * @param workspace on whose behalf; its administrators said which hosts may be reached
     */
    Fetched fetch(Workspace.Id workspace, Fetch fetch);
}
