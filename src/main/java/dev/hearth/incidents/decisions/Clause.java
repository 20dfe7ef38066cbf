package dev.hearth.incidents.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a decision stops and its expectation begins: at the last {@code expect} that opens a clause of its own, so that
 * "restart what we expect to be broken" stays whole.
 *
 * @param before the decision, without what joined it to the rest
 * @param after the expectation, never empty
 */
record Clause(String before, String after) {

    private static final Set<String> KEYWORDS = Set.of("expect", "expects", "expecting", "expected");
    private static final Set<String> SPEAKERS = Set.of("we", "i", "i'd", "we'd");
    private static final Set<String> JOINTS = Set.of("and", "&", "-", "–", "—", "then", "so");
    private static final String STOPS = ",;.:!?–—()";

    static Optional<Clause> last(String words) {
        Words tokens = Words.of(words);
        for (int at = tokens.size() - 2; at >= 0; at--) {
            int start = opening(tokens, at);
            if (start >= 0) {
                String after = strip(tokens.from(at + 1));
                if (!after.isEmpty()) {
                    return Optional.of(new Clause(strip(tokens.upTo(start)), after));
                }
            }
        }
        return Optional.empty();
    }

    /** The token at which the clause around this keyword begins, or -1 if this is no keyword that opens a clause. */
    private static int opening(Words tokens, int at) {
        if (!KEYWORDS.contains(bare(tokens.get(at)))) {
            return -1;
        }
        int start = at > 0 && SPEAKERS.contains(tokens.get(at - 1).toLowerCase(Locale.ROOT)) ? at - 1 : at;
        if (start == 0) {
            return 0;
        }
        String previous = tokens.get(start - 1).toLowerCase(Locale.ROOT);
        if (JOINTS.contains(previous)) {
            return start - 1;
        }
        boolean opened = tokens.get(start).startsWith("(") || tokens.startsLine(start);
        boolean stopped = STOPS.indexOf(previous.charAt(previous.length() - 1)) >= 0;
        return stopped || opened ? start : -1;
    }

    private static String bare(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        String opened = lower.startsWith("(") ? lower.substring(1) : lower;
        return opened.endsWith(":") ? opened.substring(0, opened.length() - 1) : opened;
    }

    /** Without the commas and dashes that joined it to the rest; a full stop inside stays. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || ",;:–—".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ",;:.–—(".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }
}
