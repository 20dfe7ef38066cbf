package dev.hearth.pulse;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the answers to one item lie between one and seven. What is shown of it are shares in three coarse sizes, in which a
 * single answer never shows, and one of three words for how far apart they are; there is no mean.
 *
 * @param counts how many answers there are at each of the seven
 */
record Spread(List<Integer> counts) {

    /** How many people stand behind whatever is shown, and behind whatever two things that are shown differ by (P4). */
    static final int ENOUGH = 5;

    private static final int TOGETHER = 2;
    private static final int APART = 4;

    Spread {
        counts = List.copyOf(counts);
    }

    /** How many of all answers are at one place. */
    enum Share {
        LESS,
        QUARTER,
        HALF
    }

    /** How far most of the answers are apart. */
    enum Width {
        CLOSE,
        WIDE,
        APART
    }

    /**
     * Of these answers, if five people stand behind them for sure.
     *
     * @param doubles how many of them may be somebody's second
     */
    static Optional<Spread> of(Collection<Integer> answers, int doubles) {
        return answers.size() - doubles < ENOUGH
                ? Optional.empty()
                : Optional.of(new Spread(IntStream.rangeClosed(1, Item.STEPS)
                        .mapToObj(step ->
                                (int) answers.stream().filter(at -> at == step).count())
                        .toList()));
    }

    static Spread read(String written) {
        return new Spread(
                Arrays.stream(written.split(",")).map(Integer::valueOf).toList());
    }

    String written() {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * What is shown of these after what was shown before: these, if at least five people's answers differ for sure, so that
     * whoever compares the two learns nothing about fewer; else the same as before.
     */
    Spread shownAfter(Spread before, int doubles) {
        int same = IntStream.range(0, Item.STEPS)
                .map(at -> Math.min(counts.get(at), before.counts.get(at)))
                .sum();
        return Math.max(all(), before.all()) - same - doubles < ENOUGH ? before : this;
    }

    /** The share at each of the seven. */
    List<Share> shares() {
        int all = all();
        return counts.stream()
                .map(count -> count * 2 >= all ? Share.HALF : count * 4 >= all ? Share.QUARTER : Share.LESS)
                .toList();
    }

    /** The narrowest part of the scale that holds three quarters of the answers, in words. */
    Width width() {
        int width = IntStream.rangeClosed(1, Item.STEPS)
                .filter(this::holdsMost)
                .findFirst()
                .orElse(Item.STEPS);
        return width <= TOGETHER ? Width.CLOSE : width <= APART ? Width.WIDE : Width.APART;
    }

    private boolean holdsMost(int width) {
        return IntStream.rangeClosed(0, Item.STEPS - width)
                .anyMatch(from -> counts.subList(from, from + width).stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                * 4
                        >= all() * 3);
    }

    private int all() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
