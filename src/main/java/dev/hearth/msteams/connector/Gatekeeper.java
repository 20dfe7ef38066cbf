package dev.hearth.msteams.connector;

import org.jspecify.annotations.Nullable;

/** Says whether what came in is from Teams. */
@FunctionalInterface
public interface Gatekeeper {

    /**
     * Checks the token that came with an activity.
     *
     * @param authorization the header, if there was one
     * @param channel the activity's {@code channelId}
     * @param service the activity's {@code serviceUrl}
     */
    Verdict check(@Nullable String authorization, String channel, String service);

    /** What became of the check. */
    enum Verdict {
        /** From Teams, for this bot, by this service. */
        GENUINE,
        /** It brought no token. */
        UNSIGNED,
        /** It brought a token that proves nothing. */
        FORGED,
        /** The signing keys are out of reach. */
        UNKNOWN
    }
}
