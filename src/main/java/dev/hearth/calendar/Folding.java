package dev.hearth.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines after 75 octets as RFC 5545 asks; the library counts characters, and a line of umlauts grows too long. */
final class Folding {

    private static final int MOST = 75;

    private Folding() {}

    /** The same lines, each ended by a carriage return and a line feed, none longer than 75 octets, none cut within a letter. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 64);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        folded.append("\r\n");
    }
}
