package dev.hearth.recall.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of two by reciprocal ranks (Cormack, Clarke and Büttcher, 2009): what is found early in either comes
 * early, what is found in both comes earlier, and no score of one kind is weighed against a score of the other.
 */
final class Fusion {

    private static final double DAMPING = 60;

    private Fusion() {}

    /**
     * One found by one of the searches, or by both.
     *
     * @param score what it is ranked by
     * @param likeness how alike it is in meaning; 0 where that is not known
     */
    record Hit(Key key, double score, float likeness) {}

    /** What was found. */
    record Key(String kind, long id) {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
                .thenComparing(Comparator.comparingLong(Key::id).reversed());
    }

    /** Both together, best first. */
    static List<Hit> of(List<Hit> byWord, List<Hit> byMeaning) {
        Map<Key, Double> sums = new LinkedHashMap<>();
        add(byWord, sums);
        add(byMeaning, sums);
        Map<Key, Float> likeness = new HashMap<>();
        byMeaning.forEach(hit -> likeness.put(hit.key(), hit.likeness()));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Key, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, Key.ORDER))
                .map(entry -> new Hit(entry.getKey(), entry.getValue(), likeness.getOrDefault(entry.getKey(), 0f)))
                .toList();
    }

    /** Equals share a rank, so that the order in which they were written tells nothing. */
    private static void add(List<Hit> ranking, Map<Key, Double> sums) {
        int rank = 0;
        for (int i = 0; i < ranking.size(); i++) {
            if (i == 0 || ranking.get(i).score() != ranking.get(i - 1).score()) {
                rank = i + 1;
            }
            sums.merge(ranking.get(i).key(), 1 / (DAMPING + rank), Double::sum);
        }
    }
}
