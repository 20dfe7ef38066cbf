package dev.hearth.incidents.decisions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The time at the end of an expectation, or at its beginning: {@code in 5 min}, {@code within 1h30}, {@code by 14:16}.
 *
 * @param rest the expectation without it, never empty
 * @param due the moment it means, after the present one and at most a day away
 */
record Deadline(String rest, Instant due) {

    private static final Set<String> SPANS = Set.of("in", "within", "after");
    private static final Set<String> CLOCKS = Set.of("by", "before", "until", "till", "at");
    private static final Duration FARTHEST = Duration.ofHours(24);
    private static final Duration PAST_MIDNIGHT = Duration.ofHours(6);
    private static final int LONGEST = 6;

    static Optional<Deadline> in(String expectation, ZonedDateTime now) {
        Words words = Words.of(expectation);
        return atTheEnd(words, now).or(() -> atTheBeginning(words, now));
    }

    private static Optional<Deadline> atTheEnd(Words words, ZonedDateTime now) {
        int first = Math.max(1, words.size() - LONGEST);
        for (int at = words.size() - 2; at >= first; at--) {
            Optional<Instant> due = due(words.get(at), words.from(at + 1), now);
            if (due.isPresent()) {
                return Optional.of(new Deadline(trim(words.upTo(at)), due.get()))
                        .filter(Deadline::says);
            }
        }
        return Optional.empty();
    }

    private static Optional<Deadline> atTheBeginning(Words words, ZonedDateTime now) {
        for (int end = Math.min(words.size() - 1, LONGEST); end >= 2; end--) {
            String phrase = words.upTo(end);
            Optional<Instant> due =
                    due(words.get(0), phrase.substring(words.get(0).length()), now);
            if (due.isPresent()) {
                return Optional.of(new Deadline(words.from(end).strip(), due.get()));
            }
        }
        return Optional.empty();
    }

    /** The moment that such words mean, the first of them {@code in}, {@code by} or the like. */
    static Optional<Instant> due(String preposition, String phrase, ZonedDateTime now) {
        String word = preposition.toLowerCase(Locale.ROOT);
        String said = trim(phrase).toLowerCase(Locale.ROOT);
        if (SPANS.contains(word)) {
            return Stretch.read(said)
                    .filter(span -> span.compareTo(FARTHEST) <= 0)
                    .map(span -> now.toInstant().plus(span));
        }
        return CLOCKS.contains(word) ? clock(said, now) : Optional.empty();
    }

    private static Optional<Instant> clock(String said, ZonedDateTime now) {
        boolean utc = said.endsWith(" utc");
        ZonedDateTime here = utc ? now.withZoneSameInstant(ZoneOffset.UTC) : now;
        return TimeOfDay.read(utc ? said.substring(0, said.length() - 4) : said).flatMap(time -> next(time, here));
    }

    /** Today, the second time round where the clock is put back, or shortly after midnight; a time that has passed means nothing. */
    private static Optional<Instant> next(LocalTime time, ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(time).atZone(now.getZone());
        ZonedDateTime again = today.withLaterOffsetAtOverlap();
        if (again.isAfter(now) && !today.isAfter(now)) {
            return Optional.of(again.toInstant());
        }
        if (today.isAfter(now)) {
            return Optional.of(today.toInstant());
        }
        ZonedDateTime tomorrow = now.toLocalDate().plusDays(1).atTime(time).atZone(now.getZone());
        return tomorrow.isAfter(now.plus(PAST_MIDNIGHT)) ? Optional.empty() : Optional.of(tomorrow.toInstant());
    }

    private boolean says() {
        return !rest.isEmpty();
    }

    private static String trim(String text) {
        String stripped = text.strip();
        int end = stripped.length();
        while (end > 0 && ",;:.!?)".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.substring(0, end).strip();
    }
}
