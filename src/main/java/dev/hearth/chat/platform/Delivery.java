package dev.hearth.chat.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one thing sent to a platform. */
public sealed interface Delivery {

    /** It is there. */
    record Delivered(Outgoing.@Nullable Posted posted) implements Delivery {}

    /** It will never be there; the platform's own word for why, for an administrator. */
    record Refused(String reason, Scope scope) implements Delivery {}

    /** Not now: the platform asks to wait before this kind of call, in the whole workspace or for this conversation alone. */
    record Later(Duration pause, String call, Scope scope) implements Delivery {

        /** The whole workspace waits. */
        public Later(Duration pause, String call) {
            this(pause, call, Scope.WORKSPACE);
        }
    }

    /** Whether it is there nobody can say: the line broke after it was sent. */
    record Unknown(String reason) implements Delivery {}

    /** How much a refusal closes. */
    enum Scope {
        /** This message only. */
        MESSAGE,
        /** Everything for this conversation: the channel is gone, archived, or the bot is not in it. */
        CONVERSATION,
        /** Everything for this workspace: the token is revoked; kept until a new one comes. */
        WORKSPACE
    }
}
