package dev.hearth.recall;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is alike, by meaning and by word, among what the asker may read: never more, and nothing that is gone. */
public interface Finder {

    /**
     * The most alike, best first.
     *
     * @param words as people type them; nothing in them is an operator. Of a very long text the beginning counts
     * @param kinds which kinds to look among
     */
    List<Match> find(Asker asker, String words, Set<String> kinds, int most);

    /** One of a kind by the name people call it, if the asker may read it. */
    Optional<Found> open(Asker asker, String kind, String name);
}
