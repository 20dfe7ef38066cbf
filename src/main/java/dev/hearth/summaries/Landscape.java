package dev.hearth.summaries;

import dev.hearth.stories.Story;
import dev.hearth.summaries.themes.Tellers;
import dev.hearth.summaries.themes.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a summary may be shown today: what was taken back or closed since is gone, and a group in which fewer than five
 * tellers are left is a group no more (P4, P8).
 *
 * @param themes groups, with the words their stories share
 * @param others stories in no group
 */
record Landscape(List<Theme> themes, List<Story> others) {

    Landscape {
        themes = List.copyOf(themes);
        others = List.copyOf(others);
    }

    /** Stories that share these words. */
    record Theme(List<String> words, List<Story> stories) {}

    /**
     * Lays out what is left.
     *
     * @param made what the summary was made of
     * @param still those of its stories that may still be read
     */
    static Landscape of(Made made, List<Story> still) {
        Map<Story.Id, Story> left = still.stream().collect(Collectors.toMap(Story::id, Function.identity()));
        TreeMap<Integer, List<Story>> groups = new TreeMap<>();
        List<Story> all = new ArrayList<>();
        for (Made.Entry entry : made.entries()) {
            Story story = left.get(entry.story());
            if (story != null) {
                all.add(story);
                groups.computeIfAbsent(entry.theme(), _ -> new ArrayList<>()).add(story);
            }
        }
        groups.remove(0);
        List<Theme> themes = groups.values().stream()
                .filter(Tellers::areEnough)
                .map(stories -> new Theme(Themes.name(stories, still), stories))
                .filter(theme -> !theme.words().isEmpty())
                .toList();
        themes.forEach(theme -> all.removeAll(theme.stories()));
        return new Landscape(themes, all);
    }

    /** Everything in it, groups first. */
    List<Story> all() {
        List<Story> all = new ArrayList<>();
        themes.forEach(theme -> all.addAll(theme.stories()));
        all.addAll(others);
        return all;
    }
}
