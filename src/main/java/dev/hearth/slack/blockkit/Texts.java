package dev.hearth.slack.blockkit;

import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words made fit for Slack: no longer than it takes, and without characters that act. */
final class Texts {

    static final String CUT = "…";
    static final char BREAK = '\u200B';

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");
    private static final Pattern CALLING = Pattern.compile("@(?=(?i:channel|here|everyone)\\b)|<(?=[!@#])");

    private static final String CLEAN = "";
    private static final String HARMLESS = "@<";

    private Texts() {}

    /** Without control characters, half characters and those that turn the direction of reading. */
    static String clean(String words) {
        return isOrdinary(words, CLEAN) ? words : HIDDEN.matcher(words).replaceAll("");
    }

    /** Clean, and broken by an invisible space where it could call people. */
    static String harmless(String words) {
        return isOrdinary(words, HARMLESS)
                ? words
                : CALLING.matcher(clean(words)).replaceAll("$0" + BREAK);
    }

    /** Whether words are nothing but visible characters below the special ones, and none of these: the usual case. */
    static boolean isOrdinary(String words, String without) {
        for (int at = 0; at < words.length(); at++) {
            char here = words.charAt(at);
            if (here < ' ' && here != '\n'
                    || here > '~' && !(here >= '¡' && here < '\u0600')
                    || without.indexOf(here) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Harmless, and at most so long. */
    static String cut(String words, int most) {
        return shorten(harmless(words), most);
    }

    /** At most so long, with a sign that something is missing. */
    static String shorten(String words, int most) {
        return words.length() <= most ? words : start(words, most - 1) + CUT;
    }

    /** The first so many characters, or one less where a character would be halved. */
    static String start(String words, int most) {
        return words.substring(0, whole(words, Math.max(0, Math.min(words.length(), most))));
    }

    /** A text of Slack's that is shown as it is. */
    static PlainTextObject plain(String words, int most) {
        String shown = cut(words, most);
        return PlainTextObject.builder()
                .text(shown.isBlank() ? "–" : shown)
                .emoji(false)
                .build();
    }

    /** In pieces of at most so many characters. */
    static List<String> pieces(String words, int most) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int end = whole(words, Math.min(words.length(), at + most));
            pieces.add(words.substring(at, end));
            at = end;
        }
        return pieces;
    }

    private static int whole(String words, int end) {
        return end > 0 && end < words.length() && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
