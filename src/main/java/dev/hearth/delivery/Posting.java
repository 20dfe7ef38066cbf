package dev.hearth.delivery;

import dev.hearth.chat.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param to where
 * @param message what
 * @param handle our own name for it, for example {@code incident:7}, by which it can be edited, pinned or answered under
 *     later; null for a message that is said once. Unique within the workspace
 * @param whenUnknown what to do when nobody can say whether it arrived
 * @param until after this moment of the team's clock it is pointless and is skipped; null for never
 */
public record Posting(
        Address to,
        Message message,
        @Nullable String handle,
        WhenUnknown whenUnknown,
        @Nullable Instant until) {

    /** What to do when a send's outcome is unknown (P2). */
    public enum WhenUnknown {
        /** Send it again: it may appear twice. Confirmations, cards, Stop. */
        REPEAT,
        /** Leave it: it may be missing, and an administrator sees that. Weekly questions, reminders. */
        SKIP
    }

    /** A message that is said once and may appear twice. */
    public static Posting of(Address to, Message message) {
        return new Posting(to, message, null, WhenUnknown.REPEAT, null);
    }

    /** The same, known by a name of ours. */
    public Posting as(String name) {
        return new Posting(to, message, name, whenUnknown, until);
    }

    /** The same, rather missing than twice. */
    public Posting ratherMissing() {
        return new Posting(to, message, handle, WhenUnknown.SKIP, until);
    }

    /** The same, pointless after a moment. */
    public Posting until(Instant moment) {
        return new Posting(to, message, handle, whenUnknown, moment);
    }
}
