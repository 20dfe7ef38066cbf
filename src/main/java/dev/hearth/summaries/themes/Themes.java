package dev.hearth.summaries.themes;

import dev.hearth.stories.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups stories that are alike. Every group has five tellers for sure (P4), no story is in two, and the same stories always
 * give the same groups, in whatever order they come. Stories that are not in English are in none.
 */
public final class Themes {

    /** How many groups are told apart at most. */
    public static final int MOST = 6;

    private static final double TOO_COMMON = 0.75;
    private static final int MANY = 2 * Tellers.SMALLEST_GROUP;
    private static final Comparator<Story> BY_WORDS = Comparator.comparing((Story story) -> Naming.text(story))
            .thenComparing(story -> story.id().value());

    private Themes() {}

    /** The groups; few, and in no order that tells which is larger. */
    public static List<List<Story>> of(Collection<Story> stories, Meant meant) {
        List<Story> readable = stories.stream()
                .filter(story -> English.is(Naming.text(story)))
                .sorted(BY_WORDS)
                .toList();
        if (!Tellers.areEnough(readable)) {
            return List.of();
        }
        List<List<Story>> found = byMeaning(readable, meant);
        List<List<Story>> groups = found.isEmpty() ? byWord(readable, stories) : found;
        return groups.stream()
                .sorted(Comparator.<List<Story>>comparingInt(group -> -Tellers.surely(group))
                        .thenComparing(group -> Naming.text(group.getFirst())))
                .limit(MOST)
                .sorted(Comparator.comparing(group -> Naming.text(group.getFirst())))
                .toList();
    }

    /** Many who share no word tell of many matters that only lie apart from all others. */
    private static List<List<Story>> byMeaning(List<Story> stories, Meant meant) {
        int[] groups =
                Grouping.of(stories.stream().map(Naming::text).toList(), meant).groups();
        TreeMap<Integer, List<Story>> members = new TreeMap<>();
        for (int at = 0; at < groups.length; at++) {
            if (groups[at] > 0) {
                members.computeIfAbsent(groups[at], _ -> new ArrayList<>()).add(stories.get(at));
            }
        }
        return members.values().stream()
                .filter(Tellers::areEnough)
                .filter(group -> Tellers.surely(group) < MANY
                        || !Naming.stems(group, stories).isEmpty())
                .toList();
    }

    /** Where a few stories are too far apart for a dense place: those that share a word not nearly all have. */
    private static List<List<Story>> byWord(List<Story> stories, Collection<Story> all) {
        Set<Story> left = new HashSet<>(stories);
        List<List<Story>> found = new ArrayList<>();
        Optional<List<Story>> next = widest(stories, left, all);
        while (next.isPresent() && found.size() < MOST) {
            found.add(next.get());
            next.get().forEach(left::remove);
            next = widest(stories, left, all);
        }
        return found;
    }

    private static Optional<List<Story>> widest(List<Story> stories, Set<Story> left, Collection<Story> all) {
        TreeMap<String, List<Story>> byWord = new TreeMap<>();
        stories.stream()
                .filter(left::contains)
                .forEach(story -> Naming.words(story)
                        .keySet()
                        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(story)));
        Naming.tellers(all).forEach(byWord::remove);
        return byWord.values().stream()
                .filter(group -> group.size() <= TOO_COMMON * stories.size() && Tellers.areEnough(group))
                .max(Comparator.<List<Story>>comparingInt(Tellers::surely)
                        .thenComparingInt(List::size)
                        .thenComparing(group -> Naming.text(group.getFirst()), Comparator.reverseOrder()));
    }
}
