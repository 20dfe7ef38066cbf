package dev.hearth.evidence;

import dev.hearth.team.Team;

/** The button that notes something seen of a belief: its name, and what it is about. */
public final class Noting {

    /** The button's name. */
    public static final String SEEN = "evidence.seen";

    private Noting() {}

    /** For whatever a team believes, seen wherever it was. */
    public static String about(Team team) {
        return "team/" + team.id().value();
    }

    /** For this belief, seen wherever it was. */
    public static String about(Belief belief) {
        return "belief/" + belief.id().value();
    }

    /** For whatever the team of this occasion believes, seen there. */
    public static String about(By by) {
        return by.written();
    }
}
