package dev.hearth.team.waiting;

import dev.hearth.chat.Prose;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;

/** Knows what waits in a team for somebody to come back to it. Every bean of this type is asked. */
public interface Waiting {

    /** Where its facts stand among those of others; smaller is higher. */
    int order();

    /**
     * What waits, in the order in which it is to be read; empty for nothing.
     *
     * @param team whose members read it, each alone; nothing is in it that one of them could not open
     * @param today the present day in the team's zone
     */
    List<Fact> in(Team team, LocalDate today);

    /**
     * One thing that waits.
     *
     * @param words a sentence about the thing and its number, on one line; never about a person (P5)
     * @param sample whether the thing is made-up sample data
     */
    record Fact(Prose words, boolean sample) {}
}
