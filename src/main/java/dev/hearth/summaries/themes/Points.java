package dev.hearth.summaries.themes;

import dev.hearth.recall.SignificantWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where texts lie among each other: what they mean, weighed with the words they use, in the few directions in which they
 * differ most. A meaning tells that a pager and an alarm are alike, a word tells one system from another.
 */
final class Points {

    private static final double WEIGHT_OF_WORDS = 0.3;
    private static final double TOO_COMMON = 0.3;
    private static final int MOST_WORDS = 600;
    private static final int FEWEST = 5;
    private static final int MOST = 15;
    private static final int TEXTS_A_DIRECTION = 8;

    private Points() {}

    /**
     * Points of length 1, one a text.
     *
     * @param texts at least two
     * @param meanings of the texts, in their order
     */
    static double[][] of(List<String> texts, List<float[]> meanings) {
        List<Set<String>> words =
                texts.stream().map(text -> SignificantWords.of(text).keySet()).toList();
        TreeMap<String, Integer> spread = spread(words);
        Map<String, Integer> known = known(spread, words.size());
        int wide = meanings.getFirst().length;
        double[][] points = new double[texts.size()][];
        for (int row = 0; row < points.length; row++) {
            points[row] = point(meanings.get(row), words.get(row), known, spread, wide, texts.size());
        }
        return Reduction.of(points, Math.clamp(texts.size() / TEXTS_A_DIRECTION, FEWEST, MOST));
    }

    private static double[] point(
            float[] meaning,
            Set<String> words,
            Map<String, Integer> known,
            Map<String, Integer> spread,
            int wide,
            int texts) {
        double[] spoken = new double[known.size()];
        for (String word : words) {
            Integer column = known.get(word);
            if (column != null) {
                spoken[column] = Math.log(texts / (double) spread.getOrDefault(word, 1));
            }
        }
        Reduction.stretch(spoken);
        double[] point = new double[wide + spoken.length];
        for (int i = 0; i < wide; i++) {
            point[i] = Math.sqrt(1 - WEIGHT_OF_WORDS) * meaning[i];
        }
        for (int i = 0; i < spoken.length; i++) {
            point[wide + i] = Math.sqrt(WEIGHT_OF_WORDS) * spoken[i];
        }
        return point;
    }

    /** Words that some texts share but not most, the most widespread first, each with its column. */
    private static Map<String, Integer> known(TreeMap<String, Integer> spread, int texts) {
        List<Map.Entry<String, Integer>> shared = spread.entrySet().stream()
                .filter(word -> word.getValue() > 1 && word.getValue() <= Math.max(2, TOO_COMMON * texts))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .toList();
        Map<String, Integer> columns = new HashMap<>();
        shared.forEach(word -> columns.put(word.getKey(), columns.size()));
        return columns;
    }

    private static TreeMap<String, Integer> spread(List<Set<String>> words) {
        TreeMap<String, Integer> spread = new TreeMap<>();
        words.forEach(own -> own.forEach(word -> spread.merge(word, 1, Integer::sum)));
        return spread;
    }
}
