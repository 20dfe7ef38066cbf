package dev.hearth.incidents.lead;

import dev.hearth.clearance.RunChanged;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Brings the cards of a team's open incidents up to date when something begins to run there, is stopped or is over. */
@Component
class Surroundings {

    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Ledger ledger;

    Surroundings(Incidents incidents, Facilitator facilitator, Ledger ledger) {
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.ledger = ledger;
    }

    @ApplicationModuleListener
    void on(RunChanged changed) {
        ledger.run(() -> incidents.openOf(new Team.Id(changed.team())).forEach(facilitator::show));
    }
}
