package dev.hearth.summaries;

import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.summaries.themes.Themes;
import dev.hearth.team.Team;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes summaries, each once. Groups belong to months alone: a week lies inside a month and would be subtracted from it, so
 * it is a reading list; a quarter shows the groups of its months and none of its own (P4).
 */
@Component
class Summaries {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SummaryBook book;
    private final Stories stories;

    Summaries(SummaryBook book, Stories stories) {
        this.book = book;
        this.stories = stories;
    }

    /** The summary that was made of a period, if one was. */
    Optional<Made> find(Team team, Period period) {
        return book.find(team.id(), period);
    }

    /** The summary of a closed period, made now if it was not, inside a deed; nothing if nobody told anything. */
    Optional<Made> make(Team team, Period period) {
        return find(team, period).or(() -> fresh(team, period));
    }

    private Optional<Made> fresh(Team team, Period period) {
        List<Story> told = stories.told(team, period.from(), period.to());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<Story.Id, Integer> themes = switch (period.kind()) {
            case WEEK -> Map.of();
            case MONTH -> numbered(Themes.of(told));
            case QUARTER -> ofMonths(team, period);
        };
        Made made = new Made(period, shuffled(told, themes));
        book.save(team.id(), made);
        return Optional.of(made);
    }

    private static Map<Story.Id, Integer> numbered(List<List<Story>> groups) {
        Map<Story.Id, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int number = i + 1;
            groups.get(i).forEach(story -> numbers.put(story.id(), number));
        }
        return numbers;
    }

    private Map<Story.Id, Integer> ofMonths(Team team, Period quarter) {
        Map<Story.Id, Integer> numbers = new HashMap<>();
        int before = 0;
        for (Period month : quarter.months()) {
            List<Made.Entry> entries = make(team, month).map(Made::entries).orElse(List.of());
            int highest = 0;
            for (Made.Entry entry : entries) {
                if (entry.theme() > 0) {
                    numbers.put(entry.story(), before + entry.theme());
                    highest = Math.max(highest, entry.theme());
                }
            }
            before += highest;
        }
        return numbers;
    }

    private static List<Made.Entry> shuffled(List<Story> told, Map<Story.Id, Integer> themes) {
        List<Made.Entry> entries = new ArrayList<>(told.stream()
                .map(story -> new Made.Entry(story.id(), themes.getOrDefault(story.id(), 0)))
                .toList());
        Collections.shuffle(entries, RANDOM);
        return entries;
    }
}
