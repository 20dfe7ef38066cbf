package dev.hearth.summaries.making;

import dev.hearth.stories.Story;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.themes.Likening;
import dev.hearth.summaries.themes.Naming;
import dev.hearth.summaries.themes.Tellers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The groups of a summary that may be shown today, by their numbers: parts in which fewer than five are left are gone (P4). */
public final class Groups {

    private Groups() {}

    /**
     * What is left of them.
     *
     * @param still the stories of the summary that may still be read
     */
    public static TreeMap<Integer, List<Story>> left(Made made, Collection<Story> still) {
        Map<Story.Id, Story> stories = new HashMap<>();
        still.forEach(story -> stories.put(story.id(), story));
        TreeMap<Integer, TreeMap<Integer, List<Story>>> parts = new TreeMap<>();
        made.entries().stream()
                .filter(entry -> entry.theme() > 0 && stories.containsKey(entry.story()))
                .forEach(entry -> parts.computeIfAbsent(entry.theme(), _ -> new TreeMap<>())
                        .computeIfAbsent(entry.part(), _ -> new ArrayList<>())
                        .add(stories.get(entry.story())));
        TreeMap<Integer, List<Story>> groups = new TreeMap<>();
        parts.forEach((theme, theirs) -> theirs.values().stream()
                .filter(Tellers::areEnough)
                .forEach(part ->
                        groups.computeIfAbsent(theme, _ -> new ArrayList<>()).addAll(part)));
        return groups;
    }

    /** Groups as they are compared, in their order. */
    static List<Likening.Group> compared(Collection<List<Story>> groups, Collection<Story> all) {
        return groups.stream()
                .map(group -> new Likening.Group(group, new HashSet<>(Naming.stems(group, all))))
                .toList();
    }
}
