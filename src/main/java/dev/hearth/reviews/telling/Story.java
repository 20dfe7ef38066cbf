package dev.hearth.reviews.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was told together, one thing a line.
 *
 * @param version from 1; 0 for one that nobody saved yet
 * @param parts the lines under each part's word; every part is there, perhaps empty
 */
public record Story(int version, Map<String, String> parts) {

    /** The parts, in the order in which they are told. Many conditions contribute; none of them is the first. */
    public static final List<String> PARTS = List.of("conditions", "well", "luck", "surprised");

    public Story {
        Map<String, String> all = new LinkedHashMap<>();
        for (String part : PARTS) {
            all.put(part, parts.getOrDefault(part, ""));
        }
        parts = all;
    }

    /** One that nobody saved yet. */
    public static Story untold() {
        return new Story(0, Map.of());
    }

    /** The words of a part. */
    public String part(String word) {
        return parts.getOrDefault(word, "");
    }

    /** The lines of a part, without those that are empty. */
    public List<String> lines(String word) {
        return part(word)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
