package dev.hearth.reception;

/** What happens when a shortcut on a message is chosen. Every bean of this type is found. */
public interface ShortcutHandler {

    /** The shortcut's name. */
    String shortcut();

    /** Does it. */
    Reply point(Request request, Ask.Pointed pointed);
}
