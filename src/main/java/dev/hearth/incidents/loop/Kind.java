package dev.hearth.incidents.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody adds to an incident: the four phases of a loop, and notes beside them. */
public enum Kind {
    OBSERVE,
    ORIENT,
    DECIDE,
    ACT,
    NOTE;

    /** The four phases, in their order. */
    public static final List<Kind> PHASES = List.of(OBSERVE, ORIENT, DECIDE, ACT);

    /** The word people type for it. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind people mean by a word. */
    public static Optional<Kind> named(String verb) {
        return Arrays.stream(values()).filter(kind -> kind.verb().equals(verb)).findFirst();
    }

    /** The phase that follows this one; a note is followed by looking. */
    Kind next() {
        return this == NOTE ? OBSERVE : PHASES.get((ordinal() + 1) % PHASES.size());
    }
}
