package dev.hearth.chat.sides;

/** Knows which workspaces are sides of others, and which channels are twins. */
@FunctionalInterface
public interface Sides {

    /** How things stand. */
    Atlas now();
}
