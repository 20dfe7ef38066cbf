package dev.hearth.summaries.book;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.themes.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A summary that was made: which stories, in which order, in which groups, and how they stand beside those before.
 *
 * @param whose stories it is made of
 * @param entries in the order in which they are shown
 * @param words the marks of the words each theme was named by
 * @param compared how it stands beside the periods before
 */
public record Made(Whose whose, Period period, List<Entry> entries, Map<Integer, Set<Long>> words, Compared compared) {

    public Made {
        entries = List.copyOf(entries);
        words = Map.copyOf(words);
    }

    /**
     * One story in it.
     *
     * @param theme the number of its group, from 1; 0 for none
     * @param part for which month of a quarter it is in that group, from 1; 4 for none of them; in a month always 1
     * @param quoted whether a sentence of it is shown
     * @param beside the number of the pair in which it is shown beside another, 0 for none
     */
    public record Entry(Story.Id story, int theme, int part, boolean quoted, int beside) {}

    /**
     * How a summary stands beside those of its team's three periods before.
     *
     * @param done whether that was found out; else all of it is empty
     * @param trends of each theme
     * @param gone themes of those periods that are none in this one
     * @param pictures the steps at each spot, by the names of what was placed
     */
    public record Compared(boolean done, Map<Integer, Trend> trends, List<Gone> gone, List<Shades> pictures) {

        /** Nothing was found out yet. */
        public static final Compared NOT_YET = new Compared(false, Map.of(), List.of(), List.of());

        public Compared {
            trends = Map.copyOf(trends);
            gone = List.copyOf(gone);
            pictures = List.copyOf(pictures);
        }
    }

    /** A theme that is none any more: the first day of the period in which it was one last, and its number there. */
    public record Gone(LocalDate since, int theme) {}

    /** A picture: the step at each spot, and whether stories lay there in most of the periods before. */
    public record Shades(String name, List<Integer> steps, List<Boolean> earlier) {
        public Shades {
            steps = List.copyOf(steps);
            earlier = List.copyOf(earlier);
        }
    }

    /** The stories in it. */
    public List<Story.Id> stories() {
        return entries.stream().map(Entry::story).toList();
    }

    /** The same, beside those before. */
    public Made beside(Compared found) {
        return new Made(whose, period, entries, words, found);
    }
}
