package dev.hearth.incidents.decisions;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;

/** The time at the end of something done by which its author reports: {@code …, back in 10 min}, {@code …, report by 14:20}. */
final class Report {

    private static final Set<String> KEYWORDS = Set.of("back", "report", "reports", "reporting", "news");
    private static final Set<String> JOINTS =
            Set.of("will", "i'll", "i", "we", "we'll", "be", "and", "report", "reporting", "-", "–", "—", "(");
    private static final int LONGEST = 6;

    private Report() {}

    static Decision in(String words, ZonedDateTime now) {
        Words tokens = Words.of(words);
        int first = Math.max(1, tokens.size() - LONGEST);
        for (int at = tokens.size() - 3; at >= first; at--) {
            if (KEYWORDS.contains(bare(tokens.get(at)))) {
                return read(words, tokens, at, now);
            }
        }
        return new Decision.Bare(words.strip());
    }

    private static Decision read(String words, Words tokens, int at, ZonedDateTime now) {
        String what = before(tokens, at);
        return Deadline.due(tokens.get(at + 1), tokens.from(at + 2), now)
                .filter(_ -> !what.isEmpty())
                .<Decision>map(due -> new Decision.Timed(what, "", due))
                .orElseGet(() -> new Decision.Bare(words.strip()));
    }

    private static String before(Words tokens, int at) {
        int end = at;
        while (end > 0 && JOINTS.contains(tokens.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        String what = tokens.upTo(end).strip();
        int last = what.length();
        while (last > 0 && ",;:.(–—-".indexOf(what.charAt(last - 1)) >= 0) {
            last--;
        }
        return what.substring(0, last).strip();
    }

    private static String bare(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return lower.startsWith("(") ? lower.substring(1) : lower;
    }
}
