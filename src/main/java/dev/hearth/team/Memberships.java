package dev.hearth.team;

import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which teams somebody is in: those whose channel they are in, as the platform says. */
@Component
public class Memberships {

    private final Teams teams;
    private final Crowd crowd;

    Memberships(Teams teams, Crowd crowd) {
        this.teams = teams;
        this.crowd = crowd;
    }

    /** Their teams, in the order in which they were made; none of which the platform has not said so. */
    public List<Team> of(Person person) {
        return teams.in(person.workspace()).stream()
                .filter(team -> crowd.contains(team, person))
                .toList();
    }
}
