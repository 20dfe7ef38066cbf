package dev.hearth.language.asking;

import dev.hearth.chat.Place;
import dev.hearth.clearance.Clearance;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether this is the place and the time for it: a team there offers it, and nothing urgent is going on. */
@Component
class Occasion {

    private final Teams teams;
    private final Belonging belonging;
    private final Clearance clearance;
    private final OfferedCoach coach;
    private final OfferedReading reading;

    Occasion(Teams teams, Belonging belonging, Clearance clearance, OfferedCoach coach, OfferedReading reading) {
        this.teams = teams;
        this.belonging = belonging;
        this.clearance = clearance;
        this.coach = coach;
        this.reading = reading;
    }

    /** Whether the workspace allows it at all. */
    boolean allowed() {
        return coach.allowed();
    }

    /** Whether a team here offers it to this person; in a direct conversation any of theirs. */
    boolean offered(Person person, @Nullable Place place) {
        return coach.allowed() && around(person, place).stream().anyMatch(team -> coach.made(team.id()));
    }

    /** Whether all that is said in this channel may be heard for those who ask. */
    boolean read(Place place) {
        return !place.direct()
                && reading.allowed()
                && at(place)
                        .filter(team -> coach.made(team.id()) && reading.made(team.id()))
                        .isPresent();
    }

    /** Whether something holds a team here, as an open incident does: then nobody is told anything. */
    boolean urgent(Person person, @Nullable Place place) {
        return around(person, place).stream()
                .anyMatch(team -> !clearance.holdsOf(team.id()).isEmpty());
    }

    private List<Team> around(Person person, @Nullable Place place) {
        return place == null || place.direct()
                ? belonging.of(person)
                : at(place).stream().toList();
    }

    private Optional<Team> at(Place place) {
        return teams.at(place);
    }
}
