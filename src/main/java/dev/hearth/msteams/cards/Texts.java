package dev.hearth.msteams.cards;

import java.util.regex.Pattern;

/** Words made fit for a card: no longer than it takes, and without characters that act. */
final class Texts {

    static final String CUT = "…";
    static final String NOTHING = "–";

    private static final char BREAK = '\u200B';
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]|\\p{Cs}");
    private static final Pattern CALLING = Pattern.compile("<(?=/?\\s*+(?i:at)\\b)|\\{(?=\\{)");
    private static final Pattern MARKS = Pattern.compile("[*`~\\[\\]<>\\\\|]"
            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=[#\\w])|\\{\\{|://|(?i:www\\.)"
            + "|^\\s*+(?:[-+](?=\\s|-)|#{1,6}(?=\\s|$)|\\d{1,9}[.)])|^(?:\\t| {4})|[\n\t]");
    private static final Pattern UNNAMED = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,'’()-]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\\\{}|^`]+");

    private Texts() {}

    /** Without control characters, half characters and those that turn the direction of reading. */
    static String clean(String words) {
        return isOrdinary(words) ? words : cleaned(words);
    }

    private static String cleaned(String words) {
        return HIDDEN.matcher(words.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** Clean, and broken by an invisible space where it could call people or be read as a date to fill in. */
    static String harmless(String words) {
        return CALLING.matcher(clean(words)).replaceAll("$0" + BREAK);
    }

    /** Whether a line is the same with and without Markdown: the usual case. */
    static boolean isStill(String line) {
        return !MARKS.matcher(line).find();
    }

    /** One harmless line, never blank, at most so long. */
    static String line(String words, int most) {
        String shown = shorten(harmless(cut(words.replace('\n', ' ').strip(), most)), most);
        return shown.isBlank() ? NOTHING : shown;
    }

    /** Clean, and at most so long, with a sign that something is missing; reads no more than it may need. */
    static String cut(String words, int most) {
        String near = start(words, 4 * most);
        String shown = clean(near);
        return near.length() == words.length() ? shorten(shown, most) : start(shown, most - 1) + CUT;
    }

    /** What people call somebody, fit to stand inside a mention; empty if nothing of it is. */
    static String name(String words) {
        return shorten(UNNAMED.matcher(cut(words, Limits.NAME)).replaceAll(" ").strip(), Limits.NAME);
    }

    /** Whether Teams could follow this address. */
    static boolean leads(String address) {
        return address.length() <= Limits.ADDRESS && ADDRESS.matcher(address).matches();
    }

    /** At most so long, with a sign that something is missing. */
    static String shorten(String words, int most) {
        return words.length() <= most ? words : start(words, most - 1) + CUT;
    }

    /** The first so many characters, or one less where a character would be halved. */
    static String start(String words, int most) {
        int end = Math.clamp(most, 0, words.length());
        boolean halved = end > 0 && end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, halved ? end - 1 : end);
    }

    /** Whether words are nothing but visible characters and lines: the usual case. */
    private static boolean isOrdinary(String words) {
        return words.chars()
                .allMatch(here -> here == '\n' || here >= ' ' && here <= '~' || here > '\u00A0' && here < '\u0600');
    }
}
