package dev.hearth.delivery;

import dev.hearth.chat.Message;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;

/**
 * What Hearth says on its own account. Everything here is written in the transaction of the caller and sent after it, in
 * the order of each conversation, however long the platform asks to wait (P14).
 */
public interface Outbox {

    /** Sends a message. */
    void post(Posting posting);

    /** Puts other words into a message of ours. Of several edits that wait only the last is made. */
    void edit(Workspace.Id workspace, String handle, Message message);

    /** Pins a message of ours. */
    void pin(Workspace.Id workspace, String handle);

    /** Unpins it. */
    void unpin(Workspace.Id workspace, String handle);

    /** Takes a message of ours back. */
    void delete(Workspace.Id workspace, String handle);

    /** The message on the platform that has this name, once it is there. */
    Optional<Posted> posted(Workspace.Id workspace, String handle);

    /**
     * Where the message that has this name can be read, as far as that is known; while it is not, it is asked for in the
     * background. Never waits for a platform.
     */
    Optional<String> link(Workspace.Id workspace, String handle);

    /** Our name for a message on the platform, if it is ours and has one. */
    Optional<String> handle(Workspace.Id workspace, String channel, String message);
}
