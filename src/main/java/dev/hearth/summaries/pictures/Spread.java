package dev.hearth.summaries.pictures;

import dev.hearth.stories.Story;
import dev.hearth.summaries.themes.Tellers;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of what tellers placed lies at each spot, in four coarse steps: nothing that may be said, some (below a fifth),
 * many, most (half or more). Somebody who placed fifty counts as much as somebody who placed one. A spot at which
 * fewer than five stand for sure is as if nobody did (P4).
 */
public final class Spread {

    private static final double A_FIFTH = 0.2;
    private static final double HALF = 0.5;
    private static final int SOME = 1;
    private static final int MANY = 2;
    private static final int MOST = 3;

    private Spread() {}

    /**
     * The steps at each spot, by the names of what was placed; only where five tellers stand at one spot at least.
     *
     * @param parts the stories of a month alone; of a quarter those of each of its months, so that what a quarter shows at a
     *     spot is what its months show, and the rest only if that is of five tellers, too: nothing is left when one is
     *     subtracted from the other
     */
    public static Map<String, int[]> of(List<List<Story>> parts) {
        Map<String, int[]> steps = new TreeMap<>();
        names(parts).forEach((name, spots) -> {
            int[] found = steps(parts, name, spots);
            if (Arrays.stream(found).anyMatch(step -> step > 0)) {
                steps.put(name, found);
            }
        });
        return steps;
    }

    /** The names of what was placed, and how many spots each has. */
    private static Map<String, Integer> names(List<List<Story>> parts) {
        Map<String, Integer> names = new TreeMap<>();
        parts.stream()
                .flatMap(List::stream)
                .forEach(story -> Placing.spots(story)
                        .keySet()
                        .forEach(name ->
                                names.put(name, Placing.isTriangle(story, name) ? Placing.TRIANGLE : Placing.LINE)));
        return names;
    }

    private static int[] steps(List<List<Story>> parts, String name, int spots) {
        List<Story> placed = parts.stream()
                .flatMap(List::stream)
                .filter(story -> Placing.spots(story).containsKey(name))
                .toList();
        int[] steps = new int[spots];
        if (Tellers.areEnough(placed)) {
            for (int spot = 0; spot < spots; spot++) {
                steps[spot] = step(shown(parts, name, spot), placed);
            }
        }
        return steps;
    }

    private static List<Story> shown(List<List<Story>> parts, String name, int spot) {
        List<Story> shown = new ArrayList<>();
        List<Story> rest = new ArrayList<>();
        for (List<Story> part : parts) {
            List<Story> here = at(part, name, spot);
            (Tellers.areEnough(here) ? shown : rest).addAll(here);
        }
        if (Tellers.areEnough(rest)) {
            shown.addAll(rest);
        }
        return shown;
    }

    /** Those of these stories that lie at a spot. */
    static List<Story> at(Collection<Story> stories, String name, int spot) {
        return stories.stream()
                .filter(story -> Placing.spots(story).getOrDefault(name, -1) == spot)
                .toList();
    }

    /** By what of all placing is done there, if each teller has one to divide among their stories. */
    private static int step(List<Story> here, List<Story> placed) {
        if (!Tellers.areEnough(here)) {
            return 0;
        }
        Map<Optional<Person>, Long> times =
                placed.stream().collect(Collectors.groupingBy(Spread::teller, Collectors.counting()));
        double share = here.stream()
                        .mapToDouble(story -> 1.0 / times.getOrDefault(teller(story), 1L))
                        .sorted()
                        .sum()
                / times.size();
        return share < A_FIFTH ? SOME : share < HALF ? MANY : MOST;
    }

    /** All stories without a name are of one. */
    private static Optional<Person> teller(Story story) {
        return Optional.ofNullable(story.teller());
    }

    /**
     * The steps that were found once; all of them nothing if fewer than five are left at a spot. If that spot alone went, who
     * knows which story was taken back would know where it lay.
     */
    public static List<Integer> left(List<Integer> steps, String name, Collection<Story> still) {
        boolean stands = IntStream.range(0, steps.size())
                .filter(spot -> steps.get(spot) > 0)
                .allMatch(spot -> Tellers.areEnough(at(still, name, spot)));
        return stands ? steps : Collections.nCopies(steps.size(), 0);
    }
}
