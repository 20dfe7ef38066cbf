package dev.hearth.pulse;

import dev.hearth.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of a team.
 *
 * @param step which of its steps is open, or was last, counted from one
 * @param tickets the round of tickets of that step; 0 before anybody was asked
 * @param doubles of how many people nobody can say that they are not asked twice, because they are on a second platform
 * @param until when its step closes
 * @param closed on which day it was closed; null while it is open
 * @param tries what the team noted that it will try; empty before
 */
record Round(
        Team.Id team,
        int number,
        Pace pace,
        int step,
        long tickets,
        int doubles,
        Instant until,
        @Nullable LocalDate closed,
        String tries) {

    boolean last() {
        return step >= pace.steps();
    }

    List<Item> items() {
        return pace.items(step);
    }

    /** Whether this is still the same step. */
    boolean is(int otherNumber, int otherStep) {
        return number == otherNumber && step == otherStep;
    }
}
