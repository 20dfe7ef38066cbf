package dev.hearth.chat;

import java.util.regex.Pattern;

/** People's words inside a Markdown text: on one line, and read as nothing but words wherever it is rendered (P17). */
public final class Markdown {

    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\p{Z}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
    private static final Pattern MARK = Pattern.compile("[!#$&(-+\\-./:<-@\\[-`{-~&&[^?]]");
    private static final String WORD_JOINER = "\u2060";

    private Markdown() {}

    /** The words, with every mark that could mean something escaped, and names after an {@code @} that ping nobody. */
    public static String of(String words) {
        String line = BLANK.matcher(words).replaceAll(" ").strip();
        return MARK.matcher(line).replaceAll("\\\\$0").replace("\\@", "\\@" + WORD_JOINER);
    }

    /** A link under our own words; the address alone is never people's. */
    public static String link(String label, String address) {
        String safe = address.replaceAll("[\\s<>\\\\]", "");
        return "[" + of(label) + "](<" + safe + ">)";
    }
}
