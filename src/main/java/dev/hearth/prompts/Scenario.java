package dev.hearth.prompts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An incident to rehearse in words.
 *
 * @param id dotted and lower-case
 * @param title a few words
 * @param opening what is known when it begins
 * @param injects what becomes known later, in the order of its moments; at least one
 * @param debrief questions to talk about afterwards; at least one
 */
public record Scenario(String id, String title, String opening, List<Inject> injects, List<String> debrief)
        implements Prompt {

    private static final Pattern FAMILY = Pattern.compile("^[a-z0-9-]+\\.");

    public Scenario {
        injects = List.copyOf(injects);
        debrief = List.copyOf(debrief);
    }

    /** What people type for it: its id without the first word. */
    public String name() {
        return FAMILY.matcher(id).replaceFirst("");
    }

    /** How long it has something new to tell. */
    public Duration length() {
        return injects.getLast().after();
    }

    /**
     * Something that becomes known.
     *
     * @param after how long after the beginning
     * @param when what people must have written for it; nothing if it happens whatever they wrote
     * @param text what happens then
     * @param otherwise what happens if they have not; empty for nothing
     */
    public record Inject(Duration after, Optional<Condition> when, String text, String otherwise) {}

    /**
     * What people must have written.
     *
     * @param kind in which kind of entry: {@code observe}, {@code orient}, {@code decide}, {@code act} or {@code note}
     * @param words what one of its words begins with; empty for any words
     */
    public record Condition(String kind, List<String> words) {

        public Condition {
            words = List.copyOf(words);
        }

        /** Whether an entry of some kind with these words fulfils it. */
        public boolean isMetBy(String otherKind, String written) {
            String plain = written.toLowerCase(Locale.ROOT);
            return kind.equals(otherKind) && (words.isEmpty() || words.stream().anyMatch(word -> begins(word, plain)));
        }

        private static boolean begins(String word, String written) {
            return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word))
                    .matcher(written)
                    .find();
        }
    }
}
