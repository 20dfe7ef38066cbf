package dev.hearth.msteams.book;

import dev.hearth.msteams.connector.Address;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation Hearth is in.
 *
 * @param conversation its id, without a thread
 * @param service the base of the service that carries it
 * @param kind what sort of conversation it is
 * @param team the platform's id of the team a channel belongs to
 * @param bot the id by which the service knows Hearth there
 * @param person whose personal chat it is
 * @param zone their time zone, as their own device says
 */
public record Reference(
        String conversation,
        String service,
        Kind kind,
        @Nullable String team,
        String bot,
        @Nullable String person,
        @Nullable ZoneId zone) {

    /** What sort of conversation it is. */
    public enum Kind {
        /** A channel of a team; it has threads. */
        CHANNEL,
        /** A chat of several people. */
        GROUP,
        /** One person and Hearth. */
        PERSONAL
    }

    /** Where it is. */
    public Address address() {
        return new Address(service, conversation);
    }

    /** Where a thread of it is; the conversation itself where there are no threads. */
    public Address address(@Nullable String root) {
        return root == null || root.isEmpty() || kind != Kind.CHANNEL
                ? address()
                : address().under(root);
    }
}
