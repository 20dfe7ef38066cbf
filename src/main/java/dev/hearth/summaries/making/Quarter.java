package dev.hearth.summaries.making;

import dev.hearth.stories.Story;
import dev.hearth.summaries.themes.Likening;
import dev.hearth.summaries.themes.Meant;
import dev.hearth.summaries.themes.Tellers;
import dev.hearth.summaries.themes.Themes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The themes of a quarter: the groups of its months, those that are alike put together, and what is alike among stories that
 * no month had a group for. So whatever remains when a month is subtracted from its quarter is a group of five, too (P4).
 */
final class Quarter {

    private static final int MOST = 8;

    private final Collection<Story> all;
    private final Meant meant;
    private final List<TreeMap<Integer, List<Story>>> themes = new ArrayList<>();

    Quarter(Collection<Story> all, Meant meant) {
        this.all = all;
        this.meant = meant;
    }

    /** Adds the groups of a month, or those that no month had. */
    void add(int part, Collection<List<Story>> groups) {
        List<List<Story>> known = themes.stream().map(Quarter::together).toList();
        List<List<Story>> fresh = List.copyOf(groups);
        int[] likes = Likening.of(Groups.compared(fresh, all), Groups.compared(known, all), meant);
        for (int at = 0; at < likes.length; at++) {
            TreeMap<Integer, List<Story>> theme = likes[at] < 0 ? new TreeMap<>() : themes.get(likes[at]);
            theme.put(part, fresh.get(at));
            if (likes[at] < 0) {
                themes.add(theme);
            }
        }
    }

    /**
     * Looks for what is alike among the stories that no month had in a group, also in none that fell below five since: who saw
     * that one could subtract it.
     */
    void addTheRest(int part, Set<Story.Id> grouped) {
        add(
                part,
                Themes.of(
                        all.stream()
                                .filter(story -> !grouped.contains(story.id()))
                                .toList(),
                        meant));
    }

    /** The number and the part of each story that is in a theme. */
    Map<Story.Id, int[]> numbers() {
        List<TreeMap<Integer, List<Story>>> shown = themes.stream()
                .sorted(Comparator.comparingInt(
                        (TreeMap<Integer, List<Story>> theme) -> -Tellers.surely(together(theme))))
                .limit(MOST)
                .toList();
        Map<Story.Id, int[]> numbers = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            int number = at + 1;
            shown.get(at)
                    .forEach((part, stories) ->
                            stories.forEach(story -> numbers.put(story.id(), new int[] {number, part})));
        }
        return numbers;
    }

    private static List<Story> together(TreeMap<Integer, List<Story>> theme) {
        return theme.values().stream().flatMap(List::stream).toList();
    }
}
