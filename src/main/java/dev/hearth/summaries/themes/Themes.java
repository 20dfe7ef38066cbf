package dev.hearth.summaries.themes;

import dev.hearth.recall.SignificantWords;
import dev.hearth.stories.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Groups stories by the words they share. Every group has five tellers for sure, no story is in two, and the same stories
 * always give the same groups, in whatever order they come.
 */
public final class Themes {

    private static final int MOST = 4;
    private static final int NAMED_BY = 3;
    private static final double TOO_COMMON = 0.75;

    private final Map<Story.Id, TreeMap<String, String>> words = new HashMap<>();
    private final List<Story> left;
    private final Set<String> tellers;
    private final int all;

    private Themes(Collection<Story> stories) {
        this.left = new ArrayList<>(stories);
        this.tellers = tellers(stories);
        this.all = stories.size();
        stories.forEach(story -> words.put(story.id(), wordsOf(story)));
    }

    /** The groups of stories that share a word not nearly all have, the largest first; at most four. */
    public static List<List<Story>> of(Collection<Story> stories) {
        Themes themes = new Themes(stories);
        List<List<Story>> found = new ArrayList<>();
        Optional<List<Story>> next = themes.next();
        while (next.isPresent() && found.size() < MOST) {
            found.add(next.get());
            themes.left.removeAll(next.get());
            next = themes.next();
        }
        return found;
    }

    /**
     * Words that all stories of a group share, as tellers wrote them, at most three; none if they share none any more.
     *
     * @param all the stories among which the group is, whose tellers it is not named after
     */
    public static List<String> name(Collection<Story> group, Collection<Story> all) {
        TreeMap<String, String> shared = null;
        for (Story story : group) {
            TreeMap<String, String> own = wordsOf(story);
            if (shared == null) {
                shared = own;
            } else {
                shared.keySet().retainAll(own.keySet());
            }
        }
        if (shared == null) {
            return List.of();
        }
        shared.keySet().removeAll(tellers(all));
        return shared.values().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(NAMED_BY)
                .toList();
    }

    private Optional<List<Story>> next() {
        TreeMap<String, List<Story>> byWord = new TreeMap<>();
        left.forEach(story -> words.getOrDefault(story.id(), new TreeMap<>())
                .keySet()
                .forEach(word ->
                        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(story)));
        tellers.forEach(byWord::remove);
        return byWord.values().stream()
                .filter(group -> group.size() <= TOO_COMMON * all && Tellers.areEnough(group))
                .max(Comparator.<List<Story>>comparingInt(Tellers::surely)
                        .thenComparingInt(List::size)
                        .thenComparing(group -> smallest(group).value(), Comparator.reverseOrder()));
    }

    /** A theme is a thing, never a person. */
    private static Set<String> tellers(Collection<Story> stories) {
        return stories.stream()
                .map(Story::teller)
                .filter(Objects::nonNull)
                .flatMap(teller -> SignificantWords.of(teller.handle()).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Story.Id smallest(List<Story> group) {
        return group.stream()
                .map(Story::id)
                .min(Comparator.comparingLong(Story.Id::value))
                .orElseThrow();
    }

    private static TreeMap<String, String> wordsOf(Story story) {
        return SignificantWords.of(story.words().title() + ' ' + story.words().text());
    }
}
