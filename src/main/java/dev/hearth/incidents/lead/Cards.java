package dev.hearth.incidents.lead;

import dev.hearth.delivery.Undelivered;
import dev.hearth.delivery.Unedited;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.Ledger;
import dev.hearth.workspaces.Workspace;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of an incident whose card cannot appear, or cannot be changed. */
@Component
class Cards {

    private static final Pattern CARD = Pattern.compile("incident:(\\d{1,9})");

    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Unheard unheard;
    private final Ledger ledger;

    Cards(Incidents incidents, Facilitator facilitator, Unheard unheard, Ledger ledger) {
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.unheard = unheard;
        this.ledger = ledger;
    }

    @ApplicationModuleListener
    void on(Undelivered lost) {
        about(lost.workspace(), lost.handle(), unheard::is);
    }

    @ApplicationModuleListener
    void on(Unedited refused) {
        about(refused.workspace(), refused.handle(), facilitator::anew);
    }

    private void about(long workspace, String handle, Consumer<Incident> then) {
        Matcher card = CARD.matcher(handle);
        if (card.matches()) {
            int number = Integer.parseInt(card.group(1));
            ledger.run(() -> incidents.find(new Workspace.Id(workspace), number).ifPresent(then));
        }
    }
}
