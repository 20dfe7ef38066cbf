package dev.hearth.msteams.connector;

/**
 * Where a conversation is.
 *
 * @param service the base of the service that carries it, as a verified activity named it
 * @param conversation its id; for a channel's thread {@code 19:…;messageid=…}
 */
public record Address(String service, String conversation) {

    private static final String THREAD = ";messageid=";

    /** The channel itself, without the thread. */
    public Address channel() {
        int at = conversation.indexOf(THREAD);
        return at < 0 ? this : new Address(service, conversation.substring(0, at));
    }

    /** The message that began the thread; empty outside threads. */
    public String root() {
        int at = conversation.indexOf(THREAD);
        return at < 0 ? "" : conversation.substring(at + THREAD.length());
    }

    /** The thread that a message of this channel began. */
    public Address under(String root) {
        return new Address(service, channel().conversation + THREAD + root);
    }
}
