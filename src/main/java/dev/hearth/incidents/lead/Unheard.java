package dev.hearth.incidents.lead;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Earshot;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Teams;
import org.springframework.stereotype.Component;

/**
 * An incident whose channel hears nothing any more is asked about no more: who opened it hears so, once until the channel
 * hears again, and how to close it from anywhere.
 */
@Component
class Unheard {

    private final Incidents incidents;
    private final Earshot earshot;
    private final Gate gate;
    private final Teams teams;
    private final Voice voice;

    Unheard(Incidents incidents, Earshot earshot, Gate gate, Teams teams, Voice voice) {
        this.incidents = incidents;
        this.earshot = earshot;
        this.gate = gate;
        this.teams = teams;
        this.voice = voice;
    }

    /** Whether it is; if so, who opened it has been told. To be called inside a deed. */
    boolean is(Incident incident) {
        Incident.Home home = incident.home();
        if (earshot.reaches(Place.channel(home.workspace(), home.channel()))) {
            incidents.unheard(incident, false);
            return false;
        }
        if (incidents.unheard(incident, true)) {
            tell(incident);
        }
        return true;
    }

    private void tell(Incident incident) {
        Message message = Message.of(voice.say("incidents.unheard", "number", incident.number()));
        Posting posting = Posting.of(new Address.To(incident.opening().author()), message);
        String about = voice.line("incidents.about", "number", incident.number());
        teams.find(incident.home().team())
                .ifPresent(team -> gate.offer(new Unasked(posting, team, Unasked.Pressing.PLANNED, about)));
    }
}
