package dev.hearth.incidents.verbs;

import dev.hearth.chat.Button;
import dev.hearth.clearance.Clearance;
import dev.hearth.evidence.Beliefs;
import dev.hearth.incidents.AfterIncident;
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
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes an incident: the card takes its last form, the hold is released, two questions look back. */
@Component
class Resolve implements Verb {

    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Clearance clearance;
    private final Teams teams;
    private final Beliefs beliefs;
    private final ObjectProvider<AfterIncident> after;
    private final Views views;
    private final Asides asides;

    Resolve(
            Incidents incidents,
            Facilitator facilitator,
            Timeline timeline,
            Clearance clearance,
            Teams teams,
            Beliefs beliefs,
            ObjectProvider<AfterIncident> after,
            Views views,
            Asides asides) {
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.clearance = clearance;
        this.teams = teams;
        this.beliefs = beliefs;
        this.after = after;
        this.views = views;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "resolve";
    }

    @Override
    public boolean takesNumber() {
        return true;
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
        View ended = views.of(resolved);
        facilitator.say(resolved, timeline.ending(ended, closing));
        facilitator.end(resolved);
        clearance.release(resolved.home().workspace(), resolved.handle());
        AfterIncident.Over over = over(resolved);
        facilitator.say(resolved, List.of(timeline.lookback(ended, relies(resolved), next(over))));
        after.forEach(room -> room.ended(over));
        return Deed.done("");
    }

    static AfterIncident.Over over(Incident incident) {
        Incident.Home home = incident.home();
        return new AfterIncident.Over(home.workspace(), home.team(), incident.number());
    }

    private List<Button> next(AfterIncident.Over over) {
        return after.stream()
                .sorted(Comparator.comparingInt(AfterIncident::order))
                .flatMap(room -> room.after(over).stream())
                .toList();
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
