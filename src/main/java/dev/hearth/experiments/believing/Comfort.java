package dev.hearth.experiments.believing;

import dev.hearth.experiments.book.Said;
import java.util.List;
import java.util.Set;

/** When everything keeps holding, nothing is learned: five in a row ask for a condition that nobody dared yet. */
public final class Comfort {

    /** How many runs have to be looked at, at least, to tell. */
    static final int IN_A_ROW = 5;

    private Comfort() {}

    /** How many of a team's runs held, and nothing else was said of them, since one did not; given the newest first. */
    static int streak(List<Set<Said>> lately) {
        return (int) lately.stream().takeWhile(Set.of(Said.HELD)::equals).count();
    }

    /** Whether it is comfortable. */
    public static boolean isThere(List<Set<Said>> lately) {
        return streak(lately) >= IN_A_ROW;
    }

    /** Whether the newest run is the fifth in a row, or the tenth, and so on. */
    public static boolean asks(List<Set<Said>> lately) {
        int streak = streak(lately);
        return streak > 0 && streak % IN_A_ROW == 0;
    }
}
