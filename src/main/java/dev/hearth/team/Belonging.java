package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out which teams somebody is in: those whose channel they are in. Asking in a team's channel is being there. */
@Component
public class Belonging {

    private final Teams teams;
    private final Crowd crowd;

    Belonging(Teams teams, Crowd crowd) {
        this.teams = teams;
        this.crowd = crowd;
    }

    /** All teams in whose channels they are, as the platform says, in the order in which they were made. */
    public List<Team> of(Person person) {
        return teams.in(person.workspace()).stream()
                .filter(team -> crowd.contains(team, person))
                .toList();
    }

    /** The team that is meant: that of the channel, elsewhere the only one somebody is in. */
    public Optional<Team> meant(Request request) {
        Optional<Team> here = here(request);
        if (here.isPresent() || isInAChannel(request)) {
            return here;
        }
        List<Team> theirs = teams.in(request.person().workspace()).stream()
                .filter(team -> crowd.contains(team, request.person()))
                .limit(2)
                .toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    /** The team with this number, if whoever asks is in it. */
    public Optional<Team> theirs(Request request, Team.Id id) {
        boolean there = here(request).filter(team -> team.id().equals(id)).isPresent();
        return there ? here(request) : theirs(request.person(), id);
    }

    /** The team with this number, if this person is in its channel. */
    public Optional<Team> theirs(Person person, Team.Id id) {
        return teams.find(id)
                .filter(team -> team.workspace().equals(person.workspace()) && crowd.contains(team, person));
    }

    private Optional<Team> here(Request request) {
        Place place = request.place();
        return place != null
                        && isInAChannel(request)
                        && place.workspace().equals(request.person().workspace())
                ? teams.at(place)
                : Optional.empty();
    }

    private static boolean isInAChannel(Request request) {
        Place place = request.place();
        return place != null && !place.direct();
    }
}
