package dev.hearth.summaries.land;

import dev.hearth.stories.Story;
import dev.hearth.stories.TeamStories;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.book.SummaryBook;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.making.Groups;
import dev.hearth.summaries.making.Summaries;
import dev.hearth.summaries.making.WordMarks;
import dev.hearth.summaries.pictures.Spread;
import dev.hearth.summaries.themes.Naming;
import dev.hearth.summaries.themes.Trend;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Lays out what is left of summaries that were made. */
@Component
public class Landscapes {

    private final Summaries summaries;
    private final SummaryBook book;
    private final TeamStories stories;
    private final WordMarks marks;

    Landscapes(Summaries summaries, SummaryBook book, TeamStories stories, WordMarks marks) {
        this.summaries = summaries;
        this.book = book;
        this.stories = stories;
        this.marks = marks;
    }

    /** The landscape of a period of which a summary was made; nothing if none was, or nothing is left of it. */
    public Optional<Landscape> of(Team team, Whose whose, Period period) {
        return summaries.find(team, whose, period).flatMap(made -> {
            List<Story> still = stories.still(team, made.stories());
            return still.isEmpty() ? Optional.empty() : Optional.of(of(team, made, still));
        });
    }

    /** Both landscapes of a period, the team's own and what was told beside it. */
    public Heard heard(Team team, Period period) {
        return new Heard(of(team, Whose.OWN, period), of(team, Whose.RELIANTS, period));
    }

    /** What is left of a summary. */
    public Landscape of(Team team, Made made, Collection<Story> still) {
        TreeMap<Integer, List<Story>> groups = Groups.left(made, still);
        List<Landscape.Theme> themes = new ArrayList<>();
        groups.forEach((number, group) -> themes.add(new Landscape.Theme(
                words(team, made, number, group),
                group,
                made.compared().trends().getOrDefault(number, Trend.UNKNOWN))));
        Set<Story> grouped = new HashSet<>();
        groups.values().forEach(grouped::addAll);
        List<Story> ordered = ordered(made, still);
        return new Landscape(
                themes,
                ordered.stream().filter(story -> !grouped.contains(story)).toList(),
                quoted(made, ordered),
                apart(made, grouped),
                gone(team, made),
                pictures(made, still));
    }

    private List<String> words(Team team, Made made, int theme, List<Story> group) {
        Set<Long> named = made.words().getOrDefault(theme, Set.of());
        return Naming.words(group, stem -> named.contains(marks.of(team.id(), stem)));
    }

    private static List<Story> ordered(Made made, Collection<Story> still) {
        Map<Story.Id, Story> left = new HashMap<>();
        still.forEach(story -> left.put(story.id(), story));
        return made.stories().stream()
                .flatMap(id -> Optional.ofNullable(left.get(id)).stream())
                .toList();
    }

    /** Only where its teller still allows it. */
    private static List<Story> quoted(Made made, List<Story> ordered) {
        Set<Story.Id> chosen = new HashSet<>();
        made.entries().stream().filter(Made.Entry::quoted).forEach(entry -> chosen.add(entry.story()));
        return ordered.stream()
                .filter(story -> chosen.contains(story.id()) && story.words().quotable())
                .toList();
    }

    /** Only while both are in a theme that is still one. */
    private static List<List<Story>> apart(Made made, Set<Story> grouped) {
        Map<Story.Id, Story> left = new HashMap<>();
        grouped.forEach(story -> left.put(story.id(), story));
        TreeMap<Integer, List<Story>> pairs = new TreeMap<>();
        made.entries().stream()
                .filter(entry -> entry.beside() > 0 && left.containsKey(entry.story()))
                .forEach(entry -> pairs.computeIfAbsent(entry.beside(), _ -> new ArrayList<>())
                        .add(left.get(entry.story())));
        return pairs.values().stream().filter(pair -> pair.size() == 2).toList();
    }

    private List<Landscape.Gone> gone(Team team, Made made) {
        List<Landscape.Gone> gone = new ArrayList<>();
        for (Made.Gone theme : made.compared().gone()) {
            Period since = new Period(made.period().kind(), theme.since());
            book.find(team.id(), made.whose(), since).ifPresent(earlier -> {
                List<Story> group = Groups.left(earlier, stories.still(team, earlier.stories()))
                        .getOrDefault(theme.theme(), List.of());
                List<String> words = words(team, earlier, theme.theme(), group);
                if (!words.isEmpty()) {
                    gone.add(new Landscape.Gone(words, since));
                }
            });
        }
        return gone;
    }

    private static List<Landscape.Lie> pictures(Made made, Collection<Story> still) {
        return made.compared().pictures().stream()
                .map(shades -> new Landscape.Lie(
                        shades.name(), Spread.left(shades.steps(), shades.name(), still), shades.earlier()))
                .filter(lie -> lie.steps().stream().anyMatch(step -> step > 0))
                .toList();
    }
}
