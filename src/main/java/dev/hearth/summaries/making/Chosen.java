package dev.hearth.summaries.making;

import dev.hearth.stories.Excerpt;
import dev.hearth.stories.Story;
import dev.hearth.summaries.pictures.Placing;
import dev.hearth.summaries.themes.Tellers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which order stories are shown, which are quoted, and which stand side by side: from their words alone, so that the same stories give the same. */
final class Chosen {

    private static final int QUOTED = 4;
    private static final int PAIRS = 3;
    private static final int SENTENCE = 240;

    private Chosen() {}

    /** An order that tells neither who nor when, and is the same for the same words. */
    static final Comparator<Story> IN_NO_ORDER = Comparator.comparingLong(Chosen::mixed)
            .thenComparing(story -> story.words().text());

    private static long mixed(Story story) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(story.words().title().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(story.words().text().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stories of which a sentence is shown: one of each theme where a teller allowed it, then others, few in all, of one teller one. */
    static Set<Story.Id> quoted(Collection<List<Story>> groups, List<Story> all) {
        List<Story> chosen = new ArrayList<>();
        groups.forEach(group -> quotable(group)
                .filter(story -> isAnother(story, chosen))
                .findFirst()
                .ifPresent(chosen::add));
        quotable(all).forEach(story -> {
            if (isAnother(story, chosen)) {
                chosen.add(story);
            }
        });
        return chosen.stream().limit(QUOTED).map(Story::id).collect(Collectors.toSet());
    }

    private static boolean isAnother(Story story, List<Story> chosen) {
        return chosen.stream()
                .noneMatch(other -> story.teller() != null && story.teller().equals(other.teller())
                        || first(story).equals(first(other)));
    }

    private static String first(Story story) {
        return Excerpt.sentence(story.words().text(), SENTENCE);
    }

    private static Stream<Story> quotable(List<Story> stories) {
        return stories.stream().filter(story -> story.words().quotable()).sorted(IN_NO_ORDER);
    }

    /** Of few themes two stories each that their tellers placed as far apart as can be, if there are such, by one number each. */
    static Map<Story.Id, Integer> apart(Collection<List<Story>> groups) {
        Map<Story.Id, Integer> pairs = new HashMap<>();
        groups.stream().flatMap(group -> pair(group).stream()).limit(PAIRS).forEach(pair -> {
            int number = pairs.size() / 2 + 1;
            pair.forEach(story -> pairs.put(story.id(), number));
        });
        return pairs;
    }

    private static Optional<List<Story>> pair(List<Story> group) {
        List<Story> named = group.stream()
                .filter(story -> story.teller() != null)
                .sorted(IN_NO_ORDER)
                .toList();
        Set<String> names = new TreeSet<>();
        named.forEach(story -> names.addAll(Placing.spots(story).keySet()));
        return names.stream()
                .filter(name -> Tellers.areEnough(named.stream()
                        .filter(story -> Placing.spots(story).containsKey(name))
                        .toList()))
                .flatMap(name -> pairs(named, name))
                .findFirst();
    }

    private static Stream<List<Story>> pairs(List<Story> named, String name) {
        return named.stream()
                .flatMap(one -> named.stream()
                        .filter(other -> isFar(one, other, name) && !Objects.equals(one.teller(), other.teller()))
                        .map(other -> List.of(one, other)));
    }

    private static boolean isFar(Story one, Story other, String name) {
        Integer here = Placing.spots(one).get(name);
        Integer there = Placing.spots(other).get(name);
        return here != null && there != null && Placing.areFarApart(here, there, Placing.isTriangle(one, name));
    }
}
