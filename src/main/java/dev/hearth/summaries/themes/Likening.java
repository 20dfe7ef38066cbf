package dev.hearth.summaries.themes;

import dev.hearth.stories.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which group of one period is which of another: those whose middles are nearest to each other, each to the other, and alike
 * beside what all stories of both periods have in common. Where nothing is meant, those that share half of their names.
 */
public final class Likening {

    private static final double ALIKE = 0.5;
    private static final double HALF = 0.5;

    private Likening() {}

    /** A group as it is compared: its stories, and the stems of its name. */
    public record Group(List<Story> stories, Set<String> stems) {
        public Group {
            stories = List.copyOf(stories);
            stems = Set.copyOf(stems);
        }
    }

    /** For each group the place of its like among the others, or -1. */
    public static int[] of(List<Group> groups, List<Group> others, Meant meant) {
        double[][] middles =
                middles(Stream.concat(groups.stream(), others.stream()).toList(), meant);
        double[][] alike = new double[groups.size()][others.size()];
        for (int one = 0; one < groups.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                alike[one][other] =
                        alike(groups.get(one), middles[one], others.get(other), middles[groups.size() + other]);
            }
        }
        int[] likes = new int[groups.size()];
        for (int one = 0; one < likes.length; one++) {
            likes[one] = like(alike, one);
        }
        return likes;
    }

    private static int like(double[][] alike, int one) {
        int best = -1;
        for (int other = 0; other < alike[one].length; other++) {
            best = best < 0 || alike[one][other] > alike[one][best] ? other : best;
        }
        if (best < 0 || alike[one][best] < ALIKE) {
            return -1;
        }
        for (double[] rival : alike) {
            if (rival[best] > alike[one][best]) {
                return -1;
            }
        }
        return best;
    }

    private static double alike(Group one, double[] middle, Group other, double[] otherMiddle) {
        if (isSomewhere(middle) && isSomewhere(otherMiddle)) {
            return Reduction.product(middle, otherMiddle);
        }
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        int fewer = Math.min(one.stems().size(), other.stems().size());
        return fewer > 0 && shared.size() >= HALF * fewer ? shared.size() / (double) fewer : 0;
    }

    private static boolean isSomewhere(double[] middle) {
        return Reduction.product(middle, middle) > HALF;
    }

    /** The middle of each group, seen from the middle of all groups, drawn out to length 1. */
    private static double[][] middles(List<Group> groups, Meant meant) {
        List<double[]> middles = new ArrayList<>();
        for (Group group : groups) {
            middles.add(mean(meant.of(group.stories().stream().map(Naming::text).toList())));
        }
        double[] common = meanOf(middles);
        for (double[] middle : middles) {
            boolean somewhere = Reduction.product(middle, middle) > 0;
            for (int i = 0; i < middle.length && somewhere && middles.size() > 2; i++) {
                middle[i] -= common[i];
            }
            Reduction.stretch(middle);
        }
        return middles.toArray(double[][]::new);
    }

    private static double[] mean(Collection<float[]> meanings) {
        double[] mean =
                new double[meanings.stream().findFirst().map(one -> one.length).orElse(0)];
        for (float[] meaning : meanings) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += meaning[i] / meanings.size();
            }
        }
        return mean;
    }

    private static double[] meanOf(List<double[]> points) {
        double[] mean = new double[points.isEmpty() ? 0 : points.getFirst().length];
        for (double[] point : points) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += point[i] / points.size();
            }
        }
        return mean;
    }
}
