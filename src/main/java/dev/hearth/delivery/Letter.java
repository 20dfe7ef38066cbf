package dev.hearth.delivery;

import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the outbox.
 *
 * @param id grows with time; within a line the smallest goes first
 * @param line what is kept in order
 * @param deed what to do
 * @param handle our name for the message it is about; null for one that is said once
 * @param body address and message, or the message of an edit, as JSON; null for the rest
 * @param repeats whether it is sent again when nobody can say if it arrived
 * @param until after this moment of the team's clock it is pointless; null for never
 * @param written when, on the wall
 * @param attempts how often it has been tried
 */
record Letter(
        long id,
        Workspace.Id workspace,
        String line,
        What deed,
        @Nullable String handle,
        @Nullable String body,
        boolean repeats,
        @Nullable Instant until,
        Instant written,
        int attempts) {

    /** What to do. */
    enum What {
        POST,
        EDIT,
        PIN,
        UNPIN,
        DELETE
    }

    /** Address and message of a post. */
    record Sheet(Address to, dev.hearth.chat.Message message) {}
}
