package dev.hearth.recall;

import java.util.Set;

/**
 * Something a room gives to be found.
 *
 * @param id the room's own number for it
 * @param readers who may find it; empty for nobody
 * @param title its title; may be empty
 * @param text the rest of its words
 */
public record Findable(long id, Set<Circle> readers, String title, String text) {

    public Findable {
        readers = Set.copyOf(readers);
    }

    /** Title and text, as they are searched. */
    public String words() {
        return title.isBlank() ? text : title + ". " + text;
    }
}
