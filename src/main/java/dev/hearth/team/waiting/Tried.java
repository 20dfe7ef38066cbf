package dev.hearth.team.waiting;

import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;

/** Knows what a team tried. Every bean of this type is asked. */
public interface Tried {

    /** Where its facts stand among those of others; smaller is higher. */
    int order();

    /**
     * What was tried, in the order in which it is to be read; empty for nothing.
     *
     * @param team whose members read it, each alone
     * @param from the first day that counts
     * @param today the present day in the team's zone
     */
    List<Waiting.Fact> since(Team team, LocalDate from, LocalDate today);
}
