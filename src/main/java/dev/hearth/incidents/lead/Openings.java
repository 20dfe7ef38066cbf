package dev.hearth.incidents.lead;

import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import org.springframework.stereotype.Component;

/** The beginning of every incident, whoever or whatever opens it: its card, and the hold on its team. */
@Component
public class Openings {

    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Clearance clearance;
    private final Voice voice;

    Openings(Incidents incidents, Facilitator facilitator, Clearance clearance, Voice voice) {
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.clearance = clearance;
        this.voice = voice;
    }

    /** Opens one, inside a deed. */
    public Incident open(Incident.Home home, Said opening) {
        Incident opened = incidents.open(home, opening);
        facilitator.begin(opened);
        clearance.pull(new Hold(
                home.workspace(),
                opened.handle(),
                home.team(),
                voice.line("incidents.hold", "number", opened.number()),
                opening.at()));
        return opened;
    }
}
