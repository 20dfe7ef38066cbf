package dev.hearth.summaries;

import dev.hearth.stories.Story;
import java.util.List;

/**
 * A summary that was made: which stories, in which order, in which groups.
 *
 * @param entries in the order in which they are shown
 */
record Made(Period period, List<Entry> entries) {

    Made {
        entries = List.copyOf(entries);
    }

    /**
     * One story in it.
     *
     * @param theme the number of its group, from 1; 0 for none
     */
    record Entry(Story.Id story, int theme) {}

    List<Story.Id> stories() {
        return entries.stream().map(Entry::story).toList();
    }
}
