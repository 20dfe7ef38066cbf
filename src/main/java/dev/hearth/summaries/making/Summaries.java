package dev.hearth.summaries.making;

import dev.hearth.recall.meaning.Meanings;
import dev.hearth.stories.TeamStories;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.book.SummaryBook;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.themes.Meant;
import dev.hearth.team.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes summaries, each once. A week lies inside a month and would be subtracted from it, so it is a reading list; a quarter
 * shows the groups of its months, and of the rest only what is a group of its own (P4).
 */
@Component
public class Summaries {

    private final SummaryBook book;
    private final TeamStories stories;
    private final Meanings meanings;
    private final WordMarks marks;

    Summaries(SummaryBook book, TeamStories stories, Meanings meanings, WordMarks marks) {
        this.book = book;
        this.stories = stories;
        this.meanings = meanings;
        this.marks = marks;
    }

    /** The summary that was made of a period and laid beside those before, if one was. */
    public Optional<Made> find(Team team, Whose whose, Period period) {
        return book.find(team.id(), whose, period)
                .filter(made -> made.compared().done());
    }

    /**
     * What has to be kept so that a period can be read, in this order: nothing if all of it is there, or nobody told anything.
     * Reads and reckons for seconds where there is much, so never inside a deed.
     */
    public List<Made> draft(Team team, Period period) {
        Meant meant = remembered();
        return Stream.of(Whose.values())
                .filter(whose -> find(team, whose, period).isEmpty())
                .flatMap(whose -> draft(team, whose, period, meant).stream())
                .toList();
    }

    private List<Made> draft(Team team, Whose whose, Period period, Meant meant) {
        Drafts drafts = new Drafts(team, whose, book, stories, meant, marks);
        drafts.of(period).ifPresent(made -> drafts.put(made.beside(beside(made, drafts, meant))));
        return drafts.fresh();
    }

    /** Keeps what was drafted, inside a deed. What somebody else kept in the meantime stays. */
    public void keep(Team team, List<Made> drafted) {
        drafted.forEach(made -> book.keep(team.id(), made));
    }

    /** Whether anybody told anything in a period that their team may read. */
    public boolean isTold(Team team, Period period) {
        return !stories.told(team, period.from(), period.to()).isEmpty()
                || !stories.toldBeside(team, period.from(), period.to()).isEmpty();
    }

    private static Made.Compared beside(Made made, Drafts drafts, Meant meant) {
        return made.period().kind() == Period.Kind.WEEK
                ? new Made.Compared(true, Map.of(), List.of(), List.of())
                : Comparison.of(made, drafts, meant);
    }

    /** What a text means, asked once for each; forgotten with the draft. */
    private Meant remembered() {
        Map<String, float[]> known = new HashMap<>();
        return texts -> texts.stream()
                .map(text -> known.computeIfAbsent(text, meanings::of))
                .toList();
    }
}
