package dev.hearth.stories.naming;

import dev.hearth.reception.Request;
import dev.hearth.stories.Story;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may decide about a hidden story: a steward of its team who did not tell it; where there is none, an administrator. */
@Component
class Deciders {

    private final Stewards stewards;
    private final Belonging belonging;

    Deciders(Stewards stewards, Belonging belonging) {
        this.stewards = stewards;
        this.belonging = belonging;
    }

    /** The stewards who may; none where an administrator has to. */
    List<Person> of(Team team, Story story) {
        return stewards.of(team).stream()
                .filter(steward -> !steward.equals(story.teller()))
                .toList();
    }

    /** Whether whoever asks may. */
    boolean may(Request request, Team team, Story story) {
        List<Person> those = of(team, story);
        return those.isEmpty()
                ? request.standing() == Standing.ADMINISTRATOR
                        && !request.person().equals(story.teller())
                : those.contains(request.person())
                        && belonging.theirs(request, team.id()).isPresent();
    }
}
