package dev.hearth.summaries.making;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.pictures.Spread;
import dev.hearth.summaries.themes.Likening;
import dev.hearth.summaries.themes.Meant;
import dev.hearth.summaries.themes.Tellers;
import dev.hearth.summaries.themes.Trend;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A period beside the team's own three before: what is known of each is what may be shown of it, and nothing else (P4). */
final class Comparison {

    private static final int BEFORE = 3;

    private final Meant meant;
    private final Seen now;
    private final List<Seen> before;

    private Comparison(Meant meant, Seen now, List<Seen> before) {
        this.meant = meant;
        this.now = now;
        this.before = before;
    }

    /** A period as it may be seen. */
    private record Seen(
            Period period, List<Story> stories, TreeMap<Integer, List<Story>> groups, Map<String, int[]> spots) {

        static Seen of(Made made, List<Story> still) {
            return new Seen(made.period(), still, Groups.left(made, still), Spread.of(parts(made.period(), still)));
        }

        List<Likening.Group> compared() {
            return Groups.compared(groups.values(), stories);
        }

        /** The stories of one group, by its place. */
        List<Story> group(int at) {
            return List.copyOf(groups.values()).get(at);
        }

        List<Integer> numbers() {
            return List.copyOf(groups.keySet());
        }
    }

    /** How a period stands beside those before, which are made where they were not. */
    static Made.Compared of(Made made, Drafts drafts, Meant meant) {
        List<Seen> before = new ArrayList<>();
        for (Period earlier : made.period().before(BEFORE)) {
            drafts.of(earlier)
                    .map(there -> Seen.of(there, drafts.still(there)))
                    .filter(seen -> Tellers.areEnough(seen.stories()))
                    .ifPresent(before::add);
        }
        return new Comparison(meant, Seen.of(made, drafts.still(made)), before).found();
    }

    private Made.Compared found() {
        Map<Integer, Trend> trends = new HashMap<>();
        List<int[]> likes = before.stream()
                .map(earlier -> Likening.of(now.compared(), earlier.compared(), meant))
                .toList();
        List<Integer> numbers = now.numbers();
        for (int at = 0; at < numbers.size(); at++) {
            trends.put(numbers.get(at), trend(at, likes));
        }
        List<Made.Gone> gone = Tellers.areEnough(now.stories()) ? gone(likes) : List.of();
        return new Made.Compared(true, trends, gone, pictures());
    }

    private Trend trend(int at, List<int[]> likes) {
        List<Trend.Seen> seen = new ArrayList<>();
        for (int earlier = 0; earlier < before.size(); earlier++) {
            int like = likes.get(earlier)[at];
            Seen there = before.get(earlier);
            seen.add(seen(there, like < 0 ? List.of() : there.group(like)));
        }
        return Trend.of(seen(now, now.group(at)), seen);
    }

    private static Trend.Seen seen(Seen period, Collection<Story> group) {
        return new Trend.Seen(
                Tellers.surely(group),
                Tellers.surely(period.stories()),
                period.stories().size());
    }

    /** Themes of the periods before that are neither one now nor were one again later. */
    private List<Made.Gone> gone(List<int[]> likes) {
        List<Made.Gone> gone = new ArrayList<>();
        for (int earlier = 0; earlier < before.size(); earlier++) {
            Seen there = before.get(earlier);
            for (int at = 0; at < there.numbers().size(); at++) {
                int place = at;
                boolean now = IntStream.of(likes.get(earlier)).anyMatch(like -> like == place);
                if (!now && !isInLater(earlier, at)) {
                    gone.add(
                            new Made.Gone(there.period().from(), there.numbers().get(at)));
                }
            }
        }
        return gone;
    }

    private boolean isInLater(int earlier, int at) {
        return before.subList(0, earlier).stream()
                .anyMatch(later -> Likening.of(before.get(earlier).compared(), later.compared(), meant)[at] >= 0);
    }

    private List<Made.Shades> pictures() {
        return now.spots().entrySet().stream()
                .map(picture -> shades(picture.getKey(), picture.getValue()))
                .toList();
    }

    private Made.Shades shades(String name, int[] steps) {
        List<int[]> earlier = before.stream()
                .map(seen -> seen.spots().get(name))
                .filter(spots -> spots != null && spots.length == steps.length)
                .toList();
        return new Made.Shades(
                name,
                IntStream.of(steps).boxed().toList(),
                IntStream.range(0, steps.length)
                        .mapToObj(spot -> 2
                                        * earlier.stream()
                                                .filter(spots -> spots[spot] > 0)
                                                .count()
                                > earlier.size())
                        .toList());
    }

    /** A quarter's months, else all of it. */
    private static List<List<Story>> parts(Period period, List<Story> stories) {
        return period.kind() != Period.Kind.QUARTER
                ? List.of(stories)
                : period.months().stream()
                        .map(month -> stories.stream()
                                .filter(story -> !story.told().isBefore(month.from())
                                        && !story.told().isAfter(month.to()))
                                .toList())
                        .toList();
    }
}
