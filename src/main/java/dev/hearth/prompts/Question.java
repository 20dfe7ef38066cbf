package dev.hearth.prompts;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * One question to ask people.
 *
 * @param id dotted and lower-case, never given to another question
 * @param bank the occasion it is asked on
 * @param kind one of the bank's kinds
 * @param text one line that ends with its only question mark, with placeholders like <code>{expectation}</code>
 */
public record Question(String id, Bank bank, String kind, String text) implements Prompt {

    /**
     * The question with its placeholders filled in, on one line whatever the values hold. Values are people's words: they
     * are put in as they are, for the renderer to escape.
     *
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public String fill(Map<String, String> values) {
        return Wording.PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(oneLine(value(found, values))));
    }

    private String value(MatchResult found, Map<String, String> values) {
        String value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException(id + " needs a value for " + found.group());
        }
        return value;
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    }
}
