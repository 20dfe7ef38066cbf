package dev.hearth.incidents.verbs;

import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** Stops the questions. */
@Component
class Quieten implements Verb {

    private final Facilitator facilitator;
    private final Asides asides;

    Quieten(Facilitator facilitator, Asides asides) {
        this.facilitator = facilitator;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "quiet";
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        if (incident.pace().quiet()) {
            return Deed.refused(asides.say("quiet.twice", "number", incident.number()));
        }
        facilitator.goOn(incident, incident.quieten());
        return Deed.done("");
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return asides.say("quiet", "number", incident.number());
    }
}
