package dev.hearth.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something found, read anew from where it is kept.
 *
 * @param kind what it is, as its room calls the kind
 * @param id the room's own number for it; never shown
 * @param name what people call it, for example {@code 7} or {@code s-k7m2}
 * @param title its title or first words
 * @param text all its words
 * @param day the day it is from; null where none is told
 */
public record Found(
        String kind,
        long id,
        String name,
        String title,
        String text,
        @Nullable LocalDate day) {}
