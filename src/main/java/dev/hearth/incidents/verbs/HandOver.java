package dev.hearth.incidents.verbs;

import dev.hearth.clearance.Clearance;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Handover;
import dev.hearth.incidents.speech.View;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts into the thread what somebody who takes over needs; the hour without a break begins anew. */
@Component
class HandOver implements Verb {

    private final Facilitator facilitator;
    private final Handover handover;
    private final Clearance clearance;
    private final Views views;

    HandOver(Facilitator facilitator, Handover handover, Clearance clearance, Views views) {
        this.facilitator = facilitator;
        this.handover = handover;
        this.clearance = clearance;
        this.views = views;
    }

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        View view = views.of(incident);
        var running = clearance.runningIn(incident.home().team());
        facilitator.say(incident, List.of(handover.read(view, running)));
        facilitator.goOn(incident, incident.handOver(view.now()));
        return Deed.done("");
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return Reply.silence();
    }
}
