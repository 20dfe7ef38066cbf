package dev.hearth.summaries.themes;

import dev.hearth.stories.Story;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
                .collect(HashMap<Workspace.Id, Set<String>>::new, Tellers::enter, Map::putAll)
                .values()
                .stream()
                .mapToInt(Set::size)
                .max()
                .orElse(0);
        int nameless = stories.stream().anyMatch(story -> story.teller() == null) ? 1 : 0;
        return Math.max(named, nameless);
    }

    /** Whether a group of these may be shown. */
    public static boolean areEnough(Collection<Story> stories) {
        return surely(stories) >= SMALLEST_GROUP;
    }

    private static void enter(Map<Workspace.Id, Set<String>> byWorkspace, Person teller) {
        byWorkspace.computeIfAbsent(teller.workspace(), _ -> new HashSet<>()).add(teller.handle());
    }
}
