package dev.hearth.chat;

import dev.hearth.workspaces.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said.
 *
 * @param workspace whose
 * @param channel the platform's id of the channel, or of the direct conversation
 * @param thread the platform's id of the message that began the thread; null outside threads
 * @param direct whether only one person and the bot are there
 */
public record Place(
        Workspace.Id workspace, String channel, @Nullable String thread, boolean direct) {

    /** A channel itself. */
    public static Place channel(Workspace.Id workspace, String channel) {
        return new Place(workspace, channel, null, false);
    }

    /** The channel of this place, outside threads. */
    public Place outsideThreads() {
        return thread == null ? this : new Place(workspace, channel, null, direct);
    }
}
