package dev.hearth.incidents.verbs;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;

/** Something people do to one incident. Every bean of this type is found. */
public interface Verb {

    /** The word people type for it. */
    String name();

    /** Whether it says nothing without words. */
    default boolean needsWords() {
        return false;
    }

    /** Whether it also makes sense once the incident is resolved. */
    default boolean afterwards() {
        return false;
    }

    /** Whether it may name the incident it is for by its number, from anywhere: {@code resolve #7}. */
    default boolean takesNumber() {
        return false;
    }

    /** Whether it is for the channel's newest incident where none is open. */
    default boolean looksBack() {
        return false;
    }

    /**
     * Does it, inside a deed.
     *
     * @param words what was typed; empty for nothing, at most 40,000 characters
     * @return done, with a memo of at most 40 characters; or refused
     */
    Verdict carryOut(Request request, Incident incident, String words);

    /**
     * The answer for who asked.
     *
     * @param incident as it is now
     * @param memo what {@link #carryOut} left
     */
    Reply answer(Incident incident, String memo);
}
