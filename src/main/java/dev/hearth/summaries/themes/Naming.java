package dev.hearth.summaries.themes;

import dev.hearth.recall.SignificantWords;
import dev.hearth.stories.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a group of stories is called: words of its tellers, each used by five of them for sure (P4), never somebody's name. */
public final class Naming {

    private static final int MOST = 3;

    private Naming() {}

    /**
     * The stems of the words that tell a group from the other stories, at most three; none if no five tellers share one.
     *
     * @param all the stories among which the group is
     */
    public static List<String> stems(Collection<Story> group, Collection<Story> all) {
        TreeMap<String, List<Story>> inside = users(group);
        tellers(all).forEach(inside::remove);
        Map<String, List<Story>> everywhere = users(all);
        return inside.entrySet().stream()
                .filter(word -> Tellers.areEnough(word.getValue()))
                .sorted(Comparator.<Map.Entry<String, List<Story>>>comparingDouble(word -> -weight(
                                word.getValue().size(),
                                group.size(),
                                everywhere
                                        .getOrDefault(word.getKey(), List.of())
                                        .size(),
                                all.size()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The words under stems that a group was named by, as five of those who are left write them; a stem that fewer use is gone.
     *
     * @param named whether a stem is one of them
     */
    public static List<String> words(Collection<Story> left, Predicate<String> named) {
        return users(left).entrySet().stream()
                .filter(word -> named.test(word.getKey()) && Tellers.areEnough(word.getValue()))
                .map(word -> written(word.getKey(), word.getValue()))
                .toList();
    }

    /** How much more often a word is used inside than outside, of each story, by how many inside. */
    private static double weight(int inside, int group, int everywhere, int all) {
        double outside = (everywhere - inside + 1.0) / (all - group + 2.0);
        double share = inside / (double) group;
        return share * Math.log(share / outside + 1);
    }

    private static TreeMap<String, List<Story>> users(Collection<Story> stories) {
        TreeMap<String, List<Story>> users = new TreeMap<>();
        stories.forEach(story -> words(story)
                .keySet()
                .forEach(word ->
                        users.computeIfAbsent(word, _ -> new ArrayList<>()).add(story)));
        return users;
    }

    /** As most write it; of equals the first in the alphabet. */
    private static String written(String stem, List<Story> users) {
        TreeMap<String, Long> spellings = users.stream()
                .map(story -> words(story).getOrDefault(stem, stem))
                .collect(Collectors.groupingBy(spelling -> spelling, TreeMap::new, Collectors.counting()));
        return spellings.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    /** A theme is a thing, never a person. */
    static Set<String> tellers(Collection<Story> stories) {
        return stories.stream()
                .map(Story::teller)
                .filter(Objects::nonNull)
                .flatMap(teller -> SignificantWords.of(teller.handle()).keySet().stream())
                .collect(Collectors.toSet());
    }

    static TreeMap<String, String> words(Story story) {
        return SignificantWords.of(text(story));
    }

    static String text(Story story) {
        return story.words().title() + ' ' + story.words().text();
    }
}
