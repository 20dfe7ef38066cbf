package dev.hearth.reviews.telling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two people changed a story at once. What only one of them changed is taken; where both did, both are put one under the
 * other for somebody to say what stays. Nothing that anybody typed is lost. No database, no clock.
 *
 * @param parts what it comes to
 * @param clashes the parts that both changed, differently
 */
record Merge(Map<String, String> parts, Set<String> clashes) {

    /**
     * @param base what both began with
     * @param theirs what was saved meanwhile
     * @param mine what is to be saved
     */
    static Merge of(Story base, Story theirs, Map<String, String> mine) {
        Map<String, String> parts = new HashMap<>();
        Set<String> clashes = new TreeSet<>();
        for (String part : Story.PARTS) {
            String before = base.part(part);
            String now = theirs.part(part);
            String wanted = mine.getOrDefault(part, before);
            if (wanted.equals(now) || wanted.equals(before)) {
                parts.put(part, now);
            } else if (now.equals(before)) {
                parts.put(part, wanted);
            } else {
                parts.put(part, both(now, wanted));
                clashes.add(part);
            }
        }
        return new Merge(parts, clashes);
    }

    /** The lines of both, each once. */
    private static String both(String now, String wanted) {
        Set<String> lines = new LinkedHashSet<>(now.lines().toList());
        wanted.lines().forEach(lines::add);
        return String.join("\n", lines);
    }
}
