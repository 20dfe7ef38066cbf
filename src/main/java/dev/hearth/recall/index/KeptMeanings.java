package dev.hearth.recall.index;

import dev.hearth.recall.Searchable;
import java.util.Collection;
import java.util.Map;

/** Where meanings are kept, beside their texts. */
interface KeptMeanings {

    /**
     * A meaning in bytes.
     *
     * @param print of which text; another one's is out of date
     */
    record Kept(long print, byte[] meaning) {}

    /** Those that are kept of these, by number. */
    Map<Long, Kept> of(Searchable searchable, Collection<Long> ids);

    /** Keeps these; those whose text is gone by now are left out. */
    void keep(Searchable searchable, Map<Long, Kept> meanings);
}
