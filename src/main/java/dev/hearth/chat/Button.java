package dev.hearth.chat;

import org.jspecify.annotations.Nullable;

/**
 * Something to press, or, with an address, to follow.
 *
 * @param label what it says, at most 75 characters
 * @param press what pressing it means
 * @param weight how it looks
 * @param address where it leads; null for one that acts here
 */
public record Button(
        String label, Press press, Weight weight, @Nullable String address) {

    /** How a button looks. */
    public enum Weight {
        PLAIN,
        PRIMARY,
        DANGER
    }

    /** An ordinary button. */
    public static Button plain(String label, String name, Object subject) {
        return new Button(label, new Press(name, subject.toString()), Weight.PLAIN, null);
    }

    /** The button most people will want. */
    public static Button primary(String label, String name, Object subject) {
        return new Button(label, new Press(name, subject.toString()), Weight.PRIMARY, null);
    }

    /** The button that stops something. */
    public static Button danger(String label, String name, Object subject) {
        return new Button(label, new Press(name, subject.toString()), Weight.DANGER, null);
    }
}
