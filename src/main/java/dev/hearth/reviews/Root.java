package dev.hearth.reviews;

import dev.hearth.team.Team;

/** Knows what lessons come from that has no number but an id of its own, such as stories. Every bean of this type is asked. */
public interface Root {

    /** Whether there is something of this id that all of the team may read today. */
    boolean knows(Team team, String id);
}
