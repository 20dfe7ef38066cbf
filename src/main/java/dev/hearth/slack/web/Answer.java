package dev.hearth.slack.web;

import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.chat.platform.Outgoing;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of one call to Slack. */
public sealed interface Answer<T> {

    /** Slack did it. */
    record Yes<T>(T value) implements Answer<T> {}

    /** Slack refuses, in one word. */
    record No<T>(String error) implements Answer<T> {}

    /** Slack was not reached, or asks to wait. */
    record Wait<T>(Duration pause, String call) implements Answer<T> {}

    /** The line broke after the call was sent. */
    record Lost<T>(String reason) implements Answer<T> {}

    /** Refusals that close a conversation. */
    Set<String> OF_A_CONVERSATION = Set.of(
            "channel_not_found",
            "is_archived",
            "not_in_channel",
            "user_not_in_channel",
            "cannot_dm_bot",
            "user_disabled");

    /** Refusals that close a workspace until a new token comes. */
    Set<String> OF_A_WORKSPACE = Set.of(
            "token_revoked",
            "token_expired",
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "no_token",
            "org_login_required",
            "team_access_not_granted");

    /** Answers by which Slack says that it did nothing now, and that later may be different. */
    Set<String> FOR_NOW = Set.of("ratelimited", "rate_limited", "service_unavailable", "team_added_to_org");

    /** Answers after which even Slack cannot say. */
    Set<String> UNCLEAR = Set.of("internal_error", "fatal_error", "request_timeout");

    /** Whether Slack refuses with one of these words. */
    default boolean refusedWith(Set<String> errors) {
        return this instanceof No<T>(String error) && errors.contains(error);
    }

    /** The same for whoever sent a message. */
    default Delivery delivery(Function<T, Outgoing.@Nullable Posted> posted) {
        return switch (this) {
            case Yes<T>(T value) -> new Delivery.Delivered(posted.apply(value));
            case No<T>(String error) -> new Delivery.Refused(error, scope(error));
            case Wait<T>(Duration pause, String call) -> new Delivery.Later(pause, call);
            case Lost<T>(String reason) -> new Delivery.Unknown(reason);
        };
    }

    private static Scope scope(String error) {
        return OF_A_WORKSPACE.contains(error)
                ? Scope.WORKSPACE
                : OF_A_CONVERSATION.contains(error) ? Scope.CONVERSATION : Scope.MESSAGE;
    }
}
