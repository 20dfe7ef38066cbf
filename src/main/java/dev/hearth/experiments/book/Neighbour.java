package dev.hearth.experiments.book;

import dev.hearth.team.Team;

/**
 * Another team that has to do with an experiment.
 *
 * @param team which
 * @param part why
 * @param consent what it says; only of the team whose system it is anything is asked
 */
public record Neighbour(Team.Id team, Part part, Consent consent) {

    /** Why another team has to do with an experiment. */
    public enum Part {
        /** The experiment is done to its system. */
        OWNS,
        /** It relies on the system. */
        RELIES
    }

    /** What a team says to an experiment on its system. Who said it for the team is not kept. */
    public enum Consent {
        /** It was asked. */
        ASKED,
        /** Go ahead; until it runs that can be taken back. */
        YES,
        /** Not this time. */
        NO
    }

    /** The team whose system it is; it is asked. */
    public static Neighbour owning(Team.Id team) {
        return new Neighbour(team, Part.OWNS, Consent.ASKED);
    }

    /** A team that relies on the system; it is asked nothing. */
    public static Neighbour relying(Team.Id team) {
        return new Neighbour(team, Part.RELIES, Consent.YES);
    }

    /** Whether its yes is missing. */
    public boolean isMissing() {
        return part == Part.OWNS && consent != Consent.YES;
    }
}
