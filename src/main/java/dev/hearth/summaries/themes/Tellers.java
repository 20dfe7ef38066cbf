package dev.hearth.summaries.themes;

import dev.hearth.stories.Story;
import dev.hearth.workspaces.Person;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How many people stand behind a group of stories at least (P4). Stories without a name may all be of one person, who may
 * also have told one with their name; and a person on two platforms has two names. So the larger of the two counts, never
 * the sum.
 */
public final class Tellers {

    /** The fewest that may be shown as a group. */
    public static final int SMALLEST_GROUP = 5;

    private Tellers() {}

    /** How many there are for sure. */
    public static int surely(Collection<Story> stories) {
        int named = stories.stream()
                .map(Story::teller)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.groupingBy(Tellers::platform))
                .values()
                .stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
        int nameless = stories.stream().anyMatch(story -> story.teller() == null) ? 1 : 0;
        return Math.max(named, nameless);
    }

    /** Whether a group of these may be shown. */
    public static boolean areEnough(Collection<Story> stories) {
        return surely(stories) >= SMALLEST_GROUP;
    }

    private static Person platform(Person teller) {
        return new Person(teller.workspace(), teller.side());
    }
}
