package dev.hearth.incidents.opening;

import dev.hearth.chat.Place;
import dev.hearth.incidents.book.ChannelsAlike;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which team an incident is about: that of its channel, else the one people named for channels called alike. */
@Component
class ConcernedTeam {

    private final Teams teams;
    private final ChannelsAlike alike;

    ConcernedTeam(Teams teams, ChannelsAlike alike) {
        this.teams = teams;
        this.alike = alike;
    }

    /**
     * A team, as far as that can be told without asking.
     *
     * @param asks whether to ask which team it is
     */
    record Guess(Team team, boolean asks) {}

    /** The team; nothing in a direct conversation. May wait a second for the platform, so not inside a deed. */
    Optional<Guess> guess(Request request) {
        Place place = request.place();
        if (place == null || place.direct()) {
            return Optional.empty();
        }
        Optional<Team> here = teams.at(place);
        if (here.filter(Team::setUp).isPresent() || others(place.workspace()).isEmpty()) {
            return teams.here(request).map(team -> new Guess(team, false));
        }
        return remembered(place)
                .map(team -> new Guess(team, false))
                .or(() -> teams.here(request).map(team -> new Guess(team, here.isEmpty())));
    }

    /** The teams it may be about. */
    List<Team> others(Workspace.Id workspace) {
        return teams.in(workspace).stream().filter(Team::setUp).toList();
    }

    private Optional<Team> remembered(Place place) {
        return teams.called(place)
                .flatMap(name -> alike.team(place.workspace(), name))
                .flatMap(teams::find);
    }
}
