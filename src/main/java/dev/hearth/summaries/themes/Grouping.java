package dev.hearth.summaries.themes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which texts are alike: dense places among them, those that lie in one direction joined, and what lies no farther from such a
 * place than the outer quarter of its own. What lies nowhere stays alone. The same texts in the same order give the same.
 */
public final class Grouping {

    private static final double OUTER = 0.25;
    private static final double ALIKE = 0.4;

    private final double[][] points;
    private final int[] dense;
    private final double[][] middles;

    private Grouping(double[][] points) {
        this.points = points;
        this.dense = Density.of(points);
        double[][] found = middles();
        while (joinTheNearest(found)) {
            found = middles();
        }
        this.middles = found;
    }

    /** Groups these texts, by what they mean and the words they use. */
    public static Grouping of(List<String> texts, Meant meant) {
        return new Grouping(texts.size() < 2 ? new double[texts.size()][1] : Points.of(texts, meant.of(texts)));
    }

    /** The number of each text's group, from 1; 0 for those that stay alone. */
    public int[] groups() {
        double[] edges =
                IntStream.rangeClosed(1, middles.length).mapToDouble(this::edge).toArray();
        return IntStream.range(0, points.length)
                .map(at -> {
                    int nearest = dense[at] > 0 ? dense[at] : nearest(at);
                    boolean inside = dense[at] > 0 || nearest > 0 && likeness(at, nearest) >= edges[nearest - 1];
                    return inside ? nearest : 0;
                })
                .toArray();
    }

    /** The number of the group that each text is nearest to, however far; 0 only if there is no group at all. */
    public int[] nearest() {
        return IntStream.range(0, points.length)
                .map(at -> dense[at] > 0 ? dense[at] : nearest(at))
                .toArray();
    }

    private double[][] middles() {
        return IntStream.rangeClosed(1, Arrays.stream(dense).max().orElse(0))
                .mapToObj(this::middle)
                .toArray(double[][]::new);
    }

    /** People who tell of one matter in two ways make two dense places of it; false if no two are alike. */
    private boolean joinTheNearest(double[][] found) {
        double nearest = ALIKE;
        int[] pair = {};
        for (int one = 0; one < found.length; one++) {
            for (int other = one + 1; other < found.length; other++) {
                double alike = Reduction.product(found[one], found[other]);
                if (alike > nearest) {
                    nearest = alike;
                    pair = new int[] {one + 1, other + 1};
                }
            }
        }
        if (pair.length > 0) {
            join(pair[0], pair[1]);
        }
        return pair.length > 0;
    }

    private void join(int one, int other) {
        for (int at = 0; at < dense.length; at++) {
            if (dense[at] == other) {
                dense[at] = one;
            } else if (dense[at] > other) {
                dense[at]--;
            }
        }
    }

    private double[] middle(int group) {
        double[] middle = new double[points[0].length];
        for (int at = 0; at < points.length; at++) {
            if (dense[at] == group) {
                for (int i = 0; i < middle.length; i++) {
                    middle[i] += points[at][i];
                }
            }
        }
        Reduction.stretch(middle);
        return middle;
    }

    private double edge(int group) {
        double[] likenesses = IntStream.range(0, points.length)
                .filter(at -> dense[at] == group)
                .mapToDouble(at -> likeness(at, group))
                .sorted()
                .toArray();
        return likenesses[(int) (OUTER * likenesses.length)];
    }

    private double likeness(int at, int group) {
        return Reduction.product(points[at], middles[group - 1]);
    }

    private int nearest(int at) {
        int nearest = 0;
        for (int group = 1; group <= middles.length; group++) {
            if (nearest == 0 || likeness(at, group) > likeness(at, nearest)) {
                nearest = group;
            }
        }
        return nearest;
    }
}
