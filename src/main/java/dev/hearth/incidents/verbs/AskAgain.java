package dev.hearth.incidents.verbs;

import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** Starts the questions again after quiet; a press, not a word. */
@Component
class AskAgain implements Verb {

    private final Facilitator facilitator;
    private final Asides asides;

    AskAgain(Facilitator facilitator, Asides asides) {
        this.facilitator = facilitator;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        facilitator.goOn(incident, incident.paceAt(incident.pace().cadence()));
        return Deed.done("");
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return incident.pace().cadence() == null
                ? asides.say("asking", "number", incident.number())
                : asides.paced(incident);
    }
}
