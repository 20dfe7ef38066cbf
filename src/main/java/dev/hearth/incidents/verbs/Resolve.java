package dev.hearth.incidents.verbs;

import dev.hearth.clearance.Clearance;
import dev.hearth.evidence.Beliefs;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.incidents.speech.View;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Teams;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes an incident: the card takes its last form, the hold is released, three questions look back. */
@Component
class Resolve implements Verb {

    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Clearance clearance;
    private final Teams teams;
    private final Beliefs beliefs;
    private final Views views;
    private final Asides asides;

    Resolve(
            Incidents incidents,
            Facilitator facilitator,
            Timeline timeline,
            Clearance clearance,
            Teams teams,
            Beliefs beliefs,
            Views views,
            Asides asides) {
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.clearance = clearance;
        this.teams = teams;
        this.beliefs = beliefs;
        this.views = views;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "resolve";
    }

    /** So that who resolves a second time hears that it is done. */
    @Override
    public boolean afterwards() {
        return true;
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        View before = views.of(incident);
        if (!incident.isOpen()) {
            return Deed.refused(asides.resolvedTwice(before));
        }
        Said closing = new Said(request.person(), words, before.now());
        Incident resolved = incident.resolve(closing);
        incidents.keep(incident, resolved);
        View after = views.of(resolved);
        facilitator.say(resolved, timeline.ending(after, closing));
        facilitator.end(resolved);
        clearance.release(resolved.home().workspace(), resolved.handle());
        facilitator.say(resolved, List.of(timeline.lookback(after, relies(resolved))));
        return Deed.done("");
    }

    private boolean relies(Incident incident) {
        return teams.find(incident.home().team())
                .map(team -> !beliefs.of(team).isEmpty())
                .orElse(false);
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return asides.say("resolve.done", "number", incident.number());
    }
}
