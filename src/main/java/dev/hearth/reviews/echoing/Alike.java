package dev.hearth.reviews.echoing;

import dev.hearth.recall.Likeness;
import dev.hearth.recall.SignificantWords;

/** Whether two short texts say the same: two significant words in both, and at least half of those of the shorter one. */
final class Alike {

    private static final int FEWEST = 2;

    private Alike() {}

    static boolean are(String one, String other) {
        int shared = Likeness.of(one, other);
        int shorter = Math.min(
                SignificantWords.of(one).size(), SignificantWords.of(other).size());
        return shared >= FEWEST && shared * 2 >= shorter;
    }
}
