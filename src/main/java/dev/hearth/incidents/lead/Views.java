package dev.hearth.incidents.lead;

import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.View;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Incidents as their team sees them now. */
@Component
public class Views {

    private final Teams teams;
    private final TeamClock clock;

    Views(Teams teams, TeamClock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    /** The incident as it is now. */
    public View of(Incident incident) {
        ZoneId zone = teams.find(incident.home().team()).map(Team::zone).orElse(ZoneOffset.UTC);
        return new View(incident, zone, clock.now());
    }
}
