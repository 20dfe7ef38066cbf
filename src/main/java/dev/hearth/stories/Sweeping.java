package dev.hearth.stories;

/**
 * Clears what deleted and moved rows leave in the files of the database: freed pages, dead versions, their places beside
 * one another (P3, P8). Whoever keeps the database in order implements it; every bean of this type is asked whenever a
 * round of nameless stories was mixed or a story was taken back.
 */
public interface Sweeping {

    /**
     * Asks for a sweep before long. May be called on any thread, also inside a transaction that is not over yet: it must
     * only note the wish, in memory, and neither when exactly nor what it was for.
     */
    void soon();
}
