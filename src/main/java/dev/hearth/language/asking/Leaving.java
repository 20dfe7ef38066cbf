package dev.hearth.language.asking;

import dev.hearth.reception.Ledger;
import dev.hearth.workspaces.WorkspaceLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets who asked in a workspace that Hearth was taken out of. */
@Component
class Leaving {

    private final Askers askers;
    private final Ledger ledger;

    Leaving(Askers askers, Ledger ledger) {
        this.askers = askers;
        this.ledger = ledger;
    }

    @EventListener
    void left(WorkspaceLeft event) {
        ledger.run(() -> askers.forget(event.workspace()));
        askers.refresh();
    }
}
