package dev.hearth.stories;

import dev.hearth.chat.Place;
import dev.hearth.reception.Request;
import dev.hearth.team.Crowd;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out which teams somebody is in: those whose channel they are in, and the one from whose channel they ask. */
@Component
public class Readers {

    private final Teams teams;
    private final Crowd crowd;

    Readers(Teams teams, Crowd crowd) {
        this.teams = teams;
        this.crowd = crowd;
    }

    /** Who asks. */
    public Reader of(Request request) {
        Person person = request.person();
        Optional<Team> here = here(request);
        Stream<Team> others = teams.in(person.workspace()).stream()
                .filter(team -> here.isEmpty() || !team.id().equals(here.get().id()));
        List<Team> theirs = others.filter(team -> crowd.contains(team, person)).toList();
        return new Reader(person, Stream.concat(here.stream(), theirs.stream()).toList());
    }

    /** The team in whose channel somebody asks, if there is one. Asking there is being there. */
    public Optional<Team> here(Request request) {
        Place place = request.place();
        return place == null
                        || place.direct()
                        || !place.workspace().equals(request.person().workspace())
                ? Optional.empty()
                : teams.at(place);
    }
}
