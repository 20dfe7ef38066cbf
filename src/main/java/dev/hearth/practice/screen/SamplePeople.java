package dev.hearth.practice.screen;

import dev.hearth.workspaces.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven people of the practice chat; four of them can be played. */
public final class SamplePeople {

    /** Who can be played. */
    public static final List<String> PLAYABLE = List.of("mia", "ben", "cleo", "dan");

    /** Everybody in the channel. */
    public static final List<String> ALL = List.of("mia", "ben", "cleo", "dan", "eve", "fay", "gus");

    private SamplePeople() {}

    /** The handle, if it is one of those who can be played. */
    public static Optional<String> played(String handle) {
        String asked = handle.strip().toLowerCase(Locale.ROOT);
        return PLAYABLE.stream().filter(asked::equals).findFirst();
    }

    /** Mia installed Hearth here; everybody else is a member. */
    public static Standing standing(String handle) {
        return handle.equals("mia") ? Standing.ADMINISTRATOR : Standing.MEMBER;
    }

    /** How a handle is written as a name. */
    public static String name(String handle) {
        return handle.isEmpty() ? handle : handle.substring(0, 1).toUpperCase(Locale.ROOT) + handle.substring(1);
    }
}
