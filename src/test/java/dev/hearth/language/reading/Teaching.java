package dev.hearth.language.reading;

import dev.hearth.prompts.Phrase;
import dev.hearth.recall.meaning.Meanings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Learns from the project's own sentences what words are like that make people fall silent. The same sentences teach the same. */
public final class Teaching {

    public static final Path TRAINING = Path.of("src/bench/resources/language/training.tsv");
    public static final Path HELD_OUT = Path.of("src/bench/resources/language/heldout.tsv");
    public static final Path LEARNED = Path.of("src/main/resources/language/learned.tsv");

    private static final int ROUNDS = 500;
    private static final double SHRINKING = 3e-4;
    private static final double MOMENTUM = 0.9;
    private static final double RATE = 0.7;

    private Teaching() {}

    /** A sentence with its kind, one of {@link Phrase#KINDS} if it makes people fall silent. */
    public record Labelled(String kind, String text) {
        public boolean unsafe() {
            return Phrase.KINDS.contains(kind);
        }

        String taught() {
            return unsafe() ? kind : Learned.OK;
        }
    }

    public static List<Labelled> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .map(columns -> new Labelled(columns[0], columns[1]))
                .toList();
    }

    /** What is learned, as it is written down. */
    public static String teach(Meanings meanings) throws IOException {
        List<String> kinds = new ArrayList<>(Phrase.KINDS);
        kinds.addFirst(Learned.OK);
        List<float[]> seen = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (Labelled labelled : read(TRAINING)) {
            for (Sentence sentence : OwnWords.sentences(labelled.text(), 100)) {
                seen.add(Cues.beside(meanings.of(sentence.said()), sentence));
                right.add(kinds.indexOf(labelled.taught()));
            }
        }
        return written(kinds, weights(seen, right, kinds.size()));
    }

    private static double[][] weights(List<float[]> seen, List<Integer> right, int kinds) {
        int numbers = seen.getFirst().length;
        double[][] weights = new double[kinds][numbers + 1];
        double[][] speed = new double[kinds][numbers + 1];
        List<String> names = java.util.stream.IntStream.range(0, kinds)
                .mapToObj(Integer::toString)
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            double[][] slope = new double[kinds][numbers + 1];
            Learned now = new Learned(names, weights);
            for (int at = 0; at < seen.size(); at++) {
                double[] chances = now.chances(seen.get(at));
                for (int kind = 0; kind < kinds; kind++) {
                    double off = (chances[kind] - (right.get(at) == kind ? 1 : 0)) / seen.size();
                    for (int i = 0; i < numbers; i++) {
                        slope[kind][i] += off * seen.get(at)[i];
                    }
                    slope[kind][numbers] += off;
                }
            }
            step(weights, speed, slope);
        }
        return weights;
    }

    private static void step(double[][] weights, double[][] speed, double[][] slope) {
        for (int kind = 0; kind < weights.length; kind++) {
            for (int i = 0; i < weights[kind].length; i++) {
                boolean constant = i == weights[kind].length - 1;
                double pull = constant ? 0 : SHRINKING * weights[kind][i];
                speed[kind][i] = MOMENTUM * speed[kind][i] + slope[kind][i] + pull;
                weights[kind][i] -= RATE * speed[kind][i];
            }
        }
    }

    private static String written(List<String> kinds, double[][] weights) {
        StringBuilder lines = new StringBuilder();
        for (int kind = 0; kind < weights.length; kind++) {
            lines.append(kinds.get(kind));
            for (double weight : weights[kind]) {
                lines.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
