package dev.hearth.prompts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way of speaking that makes people fall silent, and other ways to ask. Sentences are looked at in lower case, on one
 * line, without apostrophes.
 *
 * @param id dotted and lower-case, never given to another phrase
 * @param kind one of {@link #KINDS}
 * @param does what it does to those who hear it, in one sentence
 * @param instead one or two other ways to ask
 * @param matches a sentence in which one of these is found speaks like that
 * @param unless a sentence in which one of these is found does not
 * @param spared a sentence in which one of these is found is left alone by all phrases
 */
public record Phrase(
        String id,
        String kind,
        String does,
        List<String> instead,
        List<Pattern> matches,
        List<Pattern> unless,
        List<Pattern> spared)
        implements Prompt {

    /** What such words do: they name one who is the cause, judge afterwards, leave one cause, label, accuse, are certain. */
    public static final List<String> KINDS =
            List.of("person", "hindsight", "one-cause", "label", "accusing-question", "certainty");

    public Phrase {
        instead = List.copyOf(instead);
        matches = List.copyOf(matches);
        unless = List.copyOf(unless);
        spared = List.copyOf(spared);
    }

    /** Whether a sentence speaks like that. */
    public boolean isIn(String sentence) {
        return any(matches, sentence) && !any(unless, sentence) && !any(spared, sentence);
    }

    private static boolean any(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
