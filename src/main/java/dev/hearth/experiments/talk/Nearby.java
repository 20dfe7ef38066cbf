package dev.hearth.experiments.talk;

import dev.hearth.experiments.book.Neighbour;
import dev.hearth.team.Team;

/**
 * Another team that an experiment names.
 *
 * @param team which
 * @param neighbour why it is named, and what it says
 */
public record Nearby(Team team, Neighbour neighbour) {

    /** Whether the experiment is done to its system. */
    boolean owns() {
        return neighbour.part() == Neighbour.Part.OWNS;
    }
}
