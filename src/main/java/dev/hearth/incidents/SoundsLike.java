package dev.hearth.incidents;

import dev.hearth.chat.Block;
import dev.hearth.team.Team;
import java.util.List;

/** Knows what an incident sounds like when it opens. Every bean of this type is asked. */
public interface SoundsLike {

    /**
     * What it sounds like, for whoever opened it, alone; empty for nothing. Answered in the same exchange, so within
     * about a second.
     *
     * @param team whose members may read what is in it
     * @param words what somebody said when they opened it
     */
    List<Block> of(Team team, String words);
}
