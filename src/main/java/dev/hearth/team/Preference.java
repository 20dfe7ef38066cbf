package dev.hearth.team;

import dev.hearth.chat.Field;

/**
 * One thing more that a team decides in its settings, brought by the room that asks it. Every bean of this type is found and
 * stands in the form of the settings.
 */
public interface Preference {

    /** The field, holding what is decided now; its name is unique among all of them. */
    Field field(Team team);

    /**
     * Keeps what was picked, inside a deed.
     *
     * @param value one of the field's, or anything else, which changes nothing
     * @return whether that changed anything
     */
    boolean set(Team.Id team, String value);
}
