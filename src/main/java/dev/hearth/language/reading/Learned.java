package dev.hearth.language.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was learned from sentences: for each kind a weight for every number of a meaning and for every cue, and one more
 * (multinomial logistic regression). Made by {@code dev.hearth.bench.TeachLanguage}.
 */
public final class Learned {

    /** The kind of what is all right. */
    public static final String OK = "ok";

    /** How sure it must be that a sentence is not all right; below it is silent. */
    static final double CLEAR = 0.77;

    private static final String FILE = "/language/learned.tsv";

    private final List<String> kinds;
    private final double[][] weights;

    /** @param for each kind as many as a sentence has features, and one more */
    public Learned(List<String> kinds, double[][] weights) {
        this.kinds = List.copyOf(kinds);
        this.weights = weights;
    }

    /** What came with the program. */
    public static Learned read() {
        try (InputStream file = Learned.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One kind a line: its name, then its weights. */
    public static Learned read(String written) {
        List<String> kinds = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        written.lines().map(line -> line.split("\t")).forEach(line -> {
            kinds.add(line[0]);
            weights.add(
                    Arrays.stream(line).skip(1).mapToDouble(Double::parseDouble).toArray());
        });
        return new Learned(kinds, weights.toArray(double[][]::new));
    }

    /** The kind of words a sentence with these features is like, if it is clear enough that it is not all right. */
    public Optional<String> kind(float[] features) {
        double[] chances = chances(features);
        int best = -1;
        for (int kind = 0; kind < chances.length; kind++) {
            if (!kinds.get(kind).equals(OK) && (best < 0 || chances[kind] > chances[best])) {
                best = kind;
            }
        }
        double fine = chances[kinds.indexOf(OK)];
        return 1 - fine < CLEAR ? Optional.empty() : Optional.of(kinds.get(best));
    }

    /** How likely each kind is. */
    double[] chances(float[] features) {
        double[] scores = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < weights.length; kind++) {
            scores[kind] = score(weights[kind], features);
            highest = Math.max(highest, scores[kind]);
        }
        double sum = 0;
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] = Math.exp(scores[kind] - highest);
            sum += scores[kind];
        }
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] /= sum;
        }
        return scores;
    }

    private static double score(double[] weights, float[] features) {
        double score = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            score += weights[i] * features[i];
        }
        return score;
    }
}
