package dev.hearth.summaries.themes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a theme stands beside the team's own three periods before. What is counted are tellers, each once a period, and a
 * period in which fewer than five told of it counts as not known: something is said only if it holds whether nobody or four
 * did, so nothing that is said tells of fewer than five (P4).
 */
public enum Trend {
    /** There is nothing to compare it with. */
    UNKNOWN,
    /** It was no theme in the periods before. */
    NEW,
    /** More tellers than chance would give. */
    GREW,
    /** Nothing that chance would not give. */
    STEADY,
    /** Fewer tellers than chance would give. */
    FADED,
    /** It was no theme in the periods before; with few stories that is all that can be said. */
    FIRST,
    /** It was a theme in a period before; with few stories that is all that can be said. */
    AGAIN;

    /** From how many stories a period is compared by more than words. */
    public static final int ENOUGH_STORIES = 15;

    private static final double CHANCE = 0.05;
    private static final int HIDDEN = Tellers.SMALLEST_GROUP - 1;

    /**
     * A period as it is compared.
     *
     * @param tellers how many tell of the theme; 0 where fewer than five do, for that is not known
     * @param all how many tell of anything
     * @param stories how many stories it has
     */
    public record Seen(int tellers, int all, int stories) {}

    /** The word the database keeps and the voice's keys end in. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The trend with this word. */
    public static Optional<Trend> of(String word) {
        return Arrays.stream(values())
                .filter(trend -> trend.word().equals(word))
                .findFirst();
    }

    /**
     * How a theme stands.
     *
     * @param now the present period, in which at least five tell of it
     * @param before the periods before in which at least five told of anything
     */
    public static Trend of(Seen now, List<Seen> before) {
        if (before.isEmpty()) {
            return UNKNOWN;
        }
        boolean was = before.stream().anyMatch(seen -> seen.tellers() > 0);
        if (now.stories() < ENOUGH_STORIES || before.stream().anyMatch(seen -> seen.stories() < ENOUGH_STORIES)) {
            return was ? AGAIN : FIRST;
        }
        if (!was) {
            return NEW;
        }
        int most = before.stream()
                .mapToInt(seen -> seen.tellers() > 0 ? seen.tellers() : Math.min(HIDDEN, seen.all()))
                .sum();
        int fewest = before.stream().mapToInt(Seen::tellers).sum();
        double share = now.all()
                / (double) (now.all() + before.stream().mapToInt(Seen::all).sum());
        if (atLeast(now.tellers(), now.tellers() + most, share) < CHANCE / 2) {
            return GREW;
        }
        return atMost(now.tellers(), now.tellers() + fewest, share) < CHANCE / 2 ? FADED : STEADY;
    }

    /**
     * Two Poisson counts are compared by what the first has of their sum (Przyborowski and Wilenski 1940): how likely so many
     * or more of it would be if each came with this share.
     */
    static double atLeast(int count, int sum, double share) {
        double likely = 0;
        for (int i = count; i <= sum; i++) {
            likely += exactly(i, sum, share);
        }
        return likely;
    }

    /** How likely so many or fewer would be. */
    static double atMost(int count, int sum, double share) {
        double likely = 0;
        for (int i = 0; i <= count; i++) {
            likely += exactly(i, sum, share);
        }
        return likely;
    }

    private static double exactly(int count, int sum, double share) {
        double log = count * Math.log(share) + (sum - count) * Math.log1p(-share);
        for (int i = 1; i <= count; i++) {
            log += Math.log((sum - count + i) / (double) i);
        }
        return Math.exp(log);
    }
}
