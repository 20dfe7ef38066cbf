package dev.hearth.summaries;

import dev.hearth.chat.Block;
import dev.hearth.team.Team;
import java.util.List;

/**
 * A part of a summary that another room knows of: lessons that wait, beliefs without fresh evidence. Every bean of this
 * type is asked.
 */
public interface Section {

    /** Where it stands; smaller is higher. Stories come before all sections, questions after them. */
    int order();

    /**
     * What is to be shown; empty to leave it out.
     *
     * @param team whose members read it
     * @param period a closed one
     */
    List<Block> of(Team team, Period period);
}
