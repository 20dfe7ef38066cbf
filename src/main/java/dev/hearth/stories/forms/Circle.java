package dev.hearth.stories.forms;

import dev.hearth.team.Team;
import java.util.OptionalInt;

/**
 * A team that could read a story, as it is today.
 *
 * @param people how many are in it, or, where they only rely on it, among those who are asked; nothing if the platform does
 *     not say
 * @param beside whether it is told by people who rely on this team
 */
public record Circle(Team team, OptionalInt people, boolean beside) {

    private static final int ENOUGH = 6;

    /** A team that could read a story of its own. */
    public Circle(Team team, OptionalInt people) {
        this(team, people, false);
    }

    /** Whether it is large enough for telling without a name to hide anybody. */
    public boolean hides() {
        return people.orElse(0) >= ENOUGH;
    }
}
