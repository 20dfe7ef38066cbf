package dev.hearth.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An occasion on which something a team believes may have shown itself.
 *
 * @param by what it was
 * @param name what people call it, for example {@code incident 7}; nobody's name
 * @param about what it was about, in a few words, for a list to pick from; may be empty
 * @param on its day, in the team's zone
 * @param link where it can be read; null if nowhere known
 */
public record Occasion(
        By by,
        String name,
        String about,
        LocalDate on,
        @Nullable String link) {}
