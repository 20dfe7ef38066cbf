package dev.hearth.summaries;

import dev.hearth.chat.Block;
import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Set;

/** Says once more, in other sentences, what a summary quotes. Every bean of this type is asked whenever one is read. */
public interface Retelling {

    /** What stands under the quotes; nothing where there is nothing yet. The summary waits for it, so it waits for nobody. */
    List<Block> of(Quotes quotes);

    /**
     * What the summary of a period quotes today.
     *
     * @param quoted the sentences that are shown, and whose they are
     * @param tellers handles of everybody who told with their name in that period
     */
    record Quotes(Team team, Period period, List<Quoted> quoted, Set<String> tellers) {
        public Quotes {
            quoted = List.copyOf(quoted);
            tellers = Set.copyOf(tellers);
        }
    }

    /** A sentence of a story, as it is shown. */
    record Quoted(Story story, String sentence) {}
}
