package dev.hearth.stories;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of somebody's words, on one line, never cut inside a character as people see it. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The words, or as many of them as fit and an ellipsis.
     *
     * @param most how long it may be, in UTF-16 units
     */
    public static String of(String words, int most) {
        String line = oneLine(words);
        return line.length() <= most
                ? line
                : line.substring(0, cut(line, most - 1)).stripTrailing() + "…";
    }

    /** The first sentence, or as much of it as fits and an ellipsis. */
    public static String sentence(String words, int most) {
        String line = oneLine(words);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int end = sentences.next();
        return of(end == BreakIterator.DONE ? line : line.substring(0, end), most);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    private static int cut(String line, int most) {
        int word = line.lastIndexOf(' ', most);
        if (word > most / 2) {
            return word;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int cut = characters.preceding(most + 1);
        return cut == BreakIterator.DONE || cut == 0 ? most : cut;
    }
}
