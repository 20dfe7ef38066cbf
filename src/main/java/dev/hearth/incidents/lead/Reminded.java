package dev.hearth.incidents.lead;

import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.scheduling.Caller;
import java.time.Instant;

/**
 * Looks at an incident again when an appointment comes due. One that was missed is no different: what comes next is
 * decided from the present, and the cool-down keeps a second question away (P13).
 */
final class Reminded implements Caller {

    private final String kind;
    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Unheard unheard;

    Reminded(String kind, Incidents incidents, Facilitator facilitator, Unheard unheard) {
        this.kind = kind;
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.unheard = unheard;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        incidents
                .find(new Incident.Id(Long.parseLong(subject)))
                .filter(Incident::isOpen)
                .ifPresent(this::lookAgain);
    }

    /** Where nobody hears it nothing is asked; the card is tried, and once it arrives the channel hears again. */
    private void lookAgain(Incident incident) {
        if (unheard.is(incident)) {
            facilitator.show(incident);
        } else {
            Incident after = facilitator.goOn(incident, incident);
            if (kind.equals(Dates.EXPECTATION)) {
                facilitator.show(after);
            }
        }
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
