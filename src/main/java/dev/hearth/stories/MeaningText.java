package dev.hearth.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A meaning as one text, so that a story stays one row whatever is said about it (P3): one line for each thing said, a word
 * and what follows. Lines that are not understood are passed over.
 */
final class MeaningText {

    private MeaningText() {}

    static String write(Meaning meaning) {
        List<String> lines = new ArrayList<>();
        Meaning.Weights weights = meaning.weights();
        if (weights != null) {
            lines.add(
                    "triad %s %d %d %d".formatted(weights.triad(), weights.first(), weights.second(), weights.third()));
        }
        meaning.steps().forEach(step -> lines.add("dyad " + step.dyad() + ' ' + step.step()));
        Meaning.Often often = meaning.often();
        if (often != null) {
            lines.add("often " + word(often));
        }
        if (!meaning.hearers().isEmpty()) {
            lines.add("hearers "
                    + meaning.hearers().stream().sorted().map(MeaningText::word).collect(Collectors.joining(" ")));
        }
        addWords(lines, "relier ", meaning.relier());
        addWords(lines, "relied-on ", meaning.reliedOn());
        return String.join("\n", lines);
    }

    static Meaning read(String text) {
        if (text.isEmpty()) {
            return Meaning.NONE;
        }
        Reading reading = new Reading();
        text.lines().forEach(reading::line);
        return new Meaning(
                reading.weights, reading.steps, reading.often, reading.hearers, reading.relier, reading.reliedOn);
    }

    private static void addWords(List<String> lines, String key, String words) {
        String line = words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        if (!line.isEmpty()) {
            lines.add(key + line);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
        return Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
    }

    private static final class Reading {

        private Meaning.@Nullable Weights weights;
        private final List<Meaning.Step> steps = new ArrayList<>();
        private Meaning.@Nullable Often often;
        private final Set<Meaning.Hearer> hearers = new LinkedHashSet<>();
        private String relier = "";
        private String reliedOn = "";

        private void line(String line) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            switch (space < 0 ? "" : line.substring(0, space)) {
                case "triad" -> weights(rest.split(" "));
                case "dyad" -> step(rest.split(" "));
                case "often" -> often = constant(Meaning.Often.values(), rest).orElse(null);
                case "hearers" ->
                    Arrays.stream(rest.split(" "))
                            .flatMap(word -> constant(Meaning.Hearer.values(), word).stream())
                            .forEach(hearers::add);
                case "relier" -> relier = rest;
                case "relied-on" -> reliedOn = rest;
                default -> {
                    // written by a later version
                }
            }
        }

        private void weights(String[] words) {
            weights = new Meaning.Weights(
                    words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        }

        private void step(String[] words) {
            steps.add(new Meaning.Step(words[0], Integer.parseInt(words[1])));
        }
    }
}
