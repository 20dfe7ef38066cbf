package dev.hearth.summaries.making;

import dev.hearth.stories.Story;
import dev.hearth.stories.TeamStories;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.book.SummaryBook;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.themes.Meant;
import dev.hearth.summaries.themes.Naming;
import dev.hearth.summaries.themes.Themes;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The groups of a team's periods: those that were made, and those that have to be made so that another can be read. */
final class Drafts {

    private static final int REST = 4;

    private final Team team;
    private final Whose whose;
    private final SummaryBook book;
    private final TeamStories stories;
    private final Meant meant;
    private final WordMarks marks;
    private final Map<Period, Optional<Made>> known = new HashMap<>();
    private final Map<Period, List<Story>> read = new HashMap<>();
    private final Map<Period, Made> fresh = new LinkedHashMap<>();

    Drafts(Team team, Whose whose, SummaryBook book, TeamStories stories, Meant meant, WordMarks marks) {
        this.team = team;
        this.whose = whose;
        this.book = book;
        this.stories = stories;
        this.meant = meant;
        this.marks = marks;
    }

    /** The groups of a period; nothing if nobody told anything. */
    Optional<Made> of(Period period) {
        Optional<Made> found = known.get(period);
        if (found == null) {
            found = book.find(team.id(), whose, period).or(() -> make(period));
            known.put(period, found);
        }
        return found;
    }

    /** What the team may still read of a period that was made. */
    List<Story> still(Made made) {
        return read.computeIfAbsent(made.period(), _ -> stories.still(team, made.stories()));
    }

    /** Puts something in the place of what is known. */
    void put(Made made) {
        known.put(made.period(), Optional.of(made));
        fresh.put(made.period(), made);
    }

    /** What has to be kept, the oldest first made first. */
    List<Made> fresh() {
        return List.copyOf(fresh.values());
    }

    private Optional<Made> make(Period period) {
        List<Story> told = told(period);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<Story.Id, int[]> numbers = switch (period.kind()) {
            case WEEK -> Map.of();
            case MONTH -> numbered(Themes.of(told, meant));
            case QUARTER -> ofMonths(period, told);
        };
        Made made = made(period, told, numbers);
        read.put(period, told);
        put(made);
        return Optional.of(made);
    }

    private List<Story> told(Period period) {
        return switch (whose) {
            case OWN -> stories.told(team, period.from(), period.to());
            case RELIANTS -> stories.toldBeside(team, period.from(), period.to());
        };
    }

    private Made made(Period period, List<Story> told, Map<Story.Id, int[]> numbers) {
        Map<Integer, List<Story>> groups = new TreeMap<>();
        for (Story story : told) {
            int[] number = numbers.get(story.id());
            if (number != null) {
                groups.computeIfAbsent(number[0], _ -> new ArrayList<>()).add(story);
            }
        }
        Set<Story.Id> quoted = Chosen.quoted(groups.values(), told);
        Map<Story.Id, Integer> apart = Chosen.apart(groups.values());
        Map<Integer, Set<Long>> words = new HashMap<>();
        groups.forEach((number, group) -> words.put(number, marks.of(team.id(), Naming.stems(group, told))));
        List<Made.Entry> entries = told.stream()
                .sorted(Chosen.IN_NO_ORDER)
                .map(story -> entry(story.id(), numbers.get(story.id()), quoted, apart))
                .toList();
        return new Made(whose, period, entries, words, Made.Compared.NOT_YET);
    }

    private static Made.Entry entry(
            Story.Id id,
            int @org.jspecify.annotations.Nullable [] number,
            Set<Story.Id> quoted,
            Map<Story.Id, Integer> apart) {
        int theme = number == null ? 0 : number[0];
        int part = number == null ? 1 : number[1];
        return new Made.Entry(id, theme, part, quoted.contains(id), apart.getOrDefault(id, 0));
    }

    private static Map<Story.Id, int[]> numbered(List<List<Story>> groups) {
        Map<Story.Id, int[]> numbers = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            int number = at + 1;
            groups.get(at).forEach(story -> numbers.put(story.id(), new int[] {number, 1}));
        }
        return numbers;
    }

    private Map<Story.Id, int[]> ofMonths(Period period, Collection<Story> told) {
        Quarter quarter = new Quarter(told, meant);
        Set<Story.Id> grouped = new HashSet<>();
        List<Period> months = period.months();
        for (int at = 0; at < months.size(); at++) {
            int part = at + 1;
            of(months.get(at)).ifPresent(month -> {
                quarter.add(part, Groups.left(month, still(month)).values());
                month.entries().stream()
                        .filter(entry -> entry.theme() > 0)
                        .forEach(entry -> grouped.add(entry.story()));
            });
        }
        quarter.addTheRest(REST, grouped);
        return quarter.numbers();
    }
}
