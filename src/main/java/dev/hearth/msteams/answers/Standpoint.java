package dev.hearth.msteams.answers;

import dev.hearth.msteams.connector.Address;

/**
 * Where a message stands in its conversation. To the rest of Hearth a message has one name, and so a message in a thread is
 * called after the message that began the thread and its own id.
 *
 * @param root the message that began the thread; the message itself outside threads
 * @param message the message
 */
public record Standpoint(String root, String message) {

    private static final char BETWEEN = '/';

    /** Reads what {@link #written()} wrote. */
    public static Standpoint of(String written) {
        int at = written.indexOf(BETWEEN);
        return at < 0
                ? new Standpoint(written, written)
                : new Standpoint(written.substring(0, at), written.substring(at + 1));
    }

    /** Where a message stands that was said at this address. */
    public static Standpoint at(Address address, String message) {
        String root = address.root();
        return new Standpoint(root.isEmpty() ? message : root, message);
    }

    /** One name for it. */
    public String written() {
        return root.equals(message) ? message : root + BETWEEN + message;
    }
}
