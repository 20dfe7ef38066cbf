package dev.hearth.stories.forms;

import dev.hearth.team.Team;
import java.util.OptionalInt;

/**
 * A team that could read a story, as it is today.
 *
 * @param people how many are in it; nothing if the platform does not say
 */
public record Circle(Team team, OptionalInt people) {

    private static final int ENOUGH = 6;

    /** Whether it is large enough for telling without a name to hide anybody. */
    public boolean hides() {
        return people.orElse(0) >= ENOUGH;
    }
}
