package dev.hearth.stories;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.util.List;

/**
 * Somebody who reads, and the teams whose stories are meant for them.
 *
 * @param person a member of the workspace, never a guest
 * @param teams the teams they are in
 */
public record Reader(Person person, List<Team> teams) {

    public Reader {
        teams = List.copyOf(teams);
    }

    /** The numbers of the teams, as a statement takes them; never empty. */
    List<Long> teamNumbers() {
        List<Long> numbers = teams.stream().map(team -> team.id().value()).toList();
        return numbers.isEmpty() ? List.of(-1L) : numbers;
    }
}
