package dev.hearth.incidents.loop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What comes next: a question, or none. */
public sealed interface Turn {

    /** A question is to be asked now. */
    record Ask(String question, Asked.Rule rule, Asked.Where where) implements Turn {}

    /**
     * None now.
     *
     * @param again when to look again; null when only somebody's doing changes anything
     */
    record Quiet(Reason reason, @Nullable Instant again) implements Turn {}

    /** Why there is no question now. */
    enum Reason {
        /** The incident is over. */
        RESOLVED,
        /** Somebody asked for quiet. */
        QUIET,
        /** Three in a row went unanswered. */
        UNANSWERED,
        /** Somebody asked for none for a while. */
        SNOOZED,
        /** The last one was a moment ago. */
        COOLING,
        /** Everything there is to ask now was asked. */
        SPENT
    }
}
