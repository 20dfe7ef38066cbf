package dev.hearth.incidents.verbs;

import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.View;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks nothing for half an hour but what an expectation brings; a press, not a word. */
@Component
class Snooze implements Verb {

    private static final Duration A_WHILE = Duration.ofMinutes(30);

    private final Facilitator facilitator;
    private final Views views;
    private final Asides asides;

    Snooze(Facilitator facilitator, Views views, Asides asides) {
        this.facilitator = facilitator;
        this.views = views;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "snooze";
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        View view = views.of(incident);
        facilitator.goOn(incident, incident.snooze(view.now().plus(A_WHILE)));
        return Deed.done("");
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return asides.snoozed(views.of(incident));
    }
}
