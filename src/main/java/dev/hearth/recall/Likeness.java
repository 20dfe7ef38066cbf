package dev.hearth.recall;

import java.util.Set;
import java.util.TreeSet;

/** How much two texts speak of the same things: by the significant words they share, whatever their endings. */
public final class Likeness {

    private Likeness() {}

    /** How many significant words are in both. */
    public static int of(String one, String other) {
        Set<String> shared = new TreeSet<>(SignificantWords.of(one).keySet());
        shared.retainAll(SignificantWords.of(other).keySet());
        return shared.size();
    }
}
