package dev.hearth.incidents.verbs;

import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Reading;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** Asks one question now, because somebody wants one. */
@Component
class AskNext implements Verb {

    private final Facilitator facilitator;
    private final Views views;
    private final Reading reading;
    private final Asides asides;

    AskNext(Facilitator facilitator, Views views, Reading reading, Asides asides) {
        this.facilitator = facilitator;
        this.views = views;
        this.reading = reading;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "next";
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        Asked asked = facilitator.askNow(incident);
        return asked == null
                ? Deed.refused(asides.say("next.spent", "number", incident.number()))
                : Deed.done(incident.asked().size());
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return reading.question(views.of(incident), incident.asked().get(Integer.parseInt(memo)));
    }
}
