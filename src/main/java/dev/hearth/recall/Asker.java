package dev.hearth.recall;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who looks for something.
 *
 * @param person a member of the workspace, never a guest
 * @param teams the teams they are in
 */
public record Asker(Person person, List<Team> teams) {

    public Asker {
        teams = List.copyOf(teams);
    }

    /** The circles they are in. */
    public Set<Circle> circles() {
        Set<Circle> circles = new LinkedHashSet<>();
        circles.add(new Circle.Everyone());
        circles.add(new Circle.Only(person));
        teams.forEach(team -> circles.add(new Circle.Of(team.id())));
        return circles;
    }

    /** The numbers of their teams, as a statement takes them; never empty. */
    public List<Long> teamNumbers() {
        List<Long> numbers = teams.stream().map(team -> team.id().value()).toList();
        return numbers.isEmpty() ? List.of(-1L) : numbers;
    }
}
