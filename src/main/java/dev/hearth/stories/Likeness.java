package dev.hearth.stories;

import java.util.Locale;

/** Patterns for a search by word, in which nothing a person types means anything but itself. */
final class Likeness {

    private Likeness() {}

    /** The pattern of a word anywhere in a text, with {@code !} before what would be a wildcard. */
    static String anywhere(String word) {
        return '%' + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
    }
}
