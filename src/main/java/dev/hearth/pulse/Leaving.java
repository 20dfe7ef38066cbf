package dev.hearth.pulse;

import dev.hearth.reception.Ledger;
import dev.hearth.workspaces.WorkspaceLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets the survey of a workspace that Hearth was taken out of. */
@Component
class Leaving {

    private final Rounds rounds;
    private final PulseOffer offer;
    private final Ledger ledger;

    Leaving(Rounds rounds, PulseOffer offer, Ledger ledger) {
        this.rounds = rounds;
        this.offer = offer;
        this.ledger = ledger;
    }

    @EventListener
    void left(WorkspaceLeft event) {
        ledger.run(() -> rounds.of(event.workspace()).forEach(offer::forget));
    }
}
