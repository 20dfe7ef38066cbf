package dev.hearth.stories.meaning;

import dev.hearth.stories.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ten points shared among three corners: what a chat can ask where a page has a triangle. */
record Points(List<Integer> shares) {

    private static final int ALL = 10;
    private static final int CORNERS = 3;

    /** Whether anything was given to any corner. */
    static boolean isSaid(String value) {
        return value.chars().anyMatch(one -> one >= '1' && one <= '9');
    }

    /** Ten points, written {@code 3,3,4}; a corner that was left empty has none. */
    static Optional<Points> read(String value) {
        List<Integer> shares = new ArrayList<>();
        for (String part : value.replaceAll("\\s+", "").split(",", -1)) {
            if (!part.matches("\\d{0,2}")) {
                return Optional.empty();
            }
            shares.add(part.isEmpty() ? 0 : Integer.parseInt(part));
        }
        boolean whole = shares.size() <= CORNERS
                && shares.stream().mapToInt(Integer::intValue).sum() == ALL;
        while (shares.size() < CORNERS) {
            shares.add(0);
        }
        return whole ? Optional.of(new Points(shares)) : Optional.empty();
    }

    /** The points for finer weights; what rounding leaves over goes where most was cut off. */
    static String of(Meaning.Weights weights) {
        int[] fine = {weights.first(), weights.second(), weights.third()};
        int[] points = Arrays.stream(fine).map(one -> one / ALL).toArray();
        for (int left = ALL - Arrays.stream(points).sum(); left > 0; left--) {
            int most = 0;
            for (int corner = 1; corner < CORNERS; corner++) {
                if (fine[corner] - points[corner] * ALL > fine[most] - points[most] * ALL) {
                    most = corner;
                }
            }
            points[most]++;
        }
        return Arrays.stream(points).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    /** The weights; those kept before if they make the same points, for a page places finer than a chat. */
    Meaning.Weights in(String triad, Meaning.@Nullable Weights before) {
        if (before != null
                && before.applies()
                && before.triad().equals(triad)
                && of(before).equals(written())) {
            return before;
        }
        return new Meaning.Weights(triad, shares.get(0) * ALL, shares.get(1) * ALL, shares.get(2) * ALL);
    }

    private String written() {
        return shares.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
