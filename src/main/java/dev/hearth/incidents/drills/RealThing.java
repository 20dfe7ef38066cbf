package dev.hearth.incidents.drills;

import dev.hearth.clearance.HoldPulled;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Ends a team's rehearsals when it has an incident. */
@Component
class RealThing {

    private static final String INCIDENT = "incident:";

    private final Drills drills;
    private final Rehearsals rehearsals;
    private final Ledger ledger;

    RealThing(Drills drills, Rehearsals rehearsals, Ledger ledger) {
        this.drills = drills;
        this.rehearsals = rehearsals;
        this.ledger = ledger;
    }

    @ApplicationModuleListener
    void on(HoldPulled pulled) {
        if (pulled.source().startsWith(INCIDENT)) {
            ledger.run(() ->
                    drills.openOf(new Team.Id(pulled.team())).forEach(drill -> rehearsals.end(drill, "incident")));
        }
    }
}
