package dev.hearth.experiments.toolkit;

import java.util.regex.Pattern;

/** Words from a document made fit to be kept: no control characters, no halves of characters. */
final class Clean {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Clean() {}

    static String words(String text) {
        return HIDDEN.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    static String line(String text) {
        return SPACE.matcher(words(text)).replaceAll(" ");
    }

    /** At most so many characters, with a sign that something is missing. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
