package dev.hearth.slack.answers;

/** Which words after a command's name are a verb of ours, and so nobody's own words. */
@FunctionalInterface
public interface Verbs {

    /** Whether the word has this verb. */
    boolean has(String word, String verb);

    /** The word with its verb, as far as both are known: nothing else of what was typed. */
    default String command(String word, String text) {
        String[] typed = text.strip().split("\\s+", 3);
        String first = typed[0];
        if (first.isEmpty()) {
            return word;
        }
        if (has(word, first)) {
            return word + " " + first;
        }
        if (!has(first, "")) {
            return word;
        }
        return typed.length > 1 && has(first, typed[1]) ? word + " " + first + " " + typed[1] : word + " " + first;
    }
}
