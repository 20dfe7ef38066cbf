package dev.hearth.team;

import java.util.Optional;

/** Something a team may switch on in its settings, if its workspace allows that. Every bean of this type is listed there. */
public interface Offer {

    /** What it is called; the voice says what it does under {@code offer.NAME}. */
    String name();

    /** Whether the workspace allows it. */
    boolean allowed();

    /** Whether this team has it on. */
    boolean made(Team.Id team);

    /** Switches it on or off, inside a deed. */
    void make(Team.Id team, boolean on);

    /** Where what people say goes if a team switches it on, outside of this program: a host; nothing where it stays. */
    default Optional<String> leavesFor() {
        return Optional.empty();
    }
}
