package dev.hearth.incidents;

import dev.hearth.chat.Press;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Forms;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who likes adds what was looked at to decide, and whether it was enough; open or resolved, for the review. */
@Component
class Grounding implements ButtonHandler, FormHandler {

    private static final String NAME = "incidents.grounds";

    private final Front front;
    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Forms forms;
    private final Asides asides;
    private final Ledger ledger;

    Grounding(
            Front front,
            Incidents incidents,
            Facilitator facilitator,
            Timeline timeline,
            Forms forms,
            Asides asides,
            Ledger ledger) {
        this.front = front;
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.forms = forms;
        this.asides = asides;
        this.ledger = ledger;
    }

    /** A decision of an incident, and its place among the incident's decisions, from 1. */
    private record Meant(Incident incident, int place, Entry.Decide decide) {}

    @Override
    public Set<String> buttons() {
        return Set.of(NAME);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply press(Request request, Press press) {
        return meant(request, press.subject())
                .map(meant -> Reply.open(forms.grounds(meant.incident(), meant.place(), meant.decide())))
                .orElseGet(() -> asides.say("unknown"));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return meant(request, submitted.carry())
                .map(meant -> take(request, submitted, meant))
                .orElseGet(() -> asides.say("unknown"));
    }

    private Reply take(Request request, Ask.Submitted submitted, Meant meant) {
        String looked = submitted.value(Forms.LOOKED);
        if (looked.isEmpty() || looked.length() > Front.MOST) {
            return forms.mend(
                    forms.grounds(meant.incident(), meant.place(), meant.decide()),
                    submitted,
                    Forms.LOOKED,
                    looked.isEmpty() ? "empty" : "long");
        }
        Grounds grounds = new Grounds(looked, submitted.value(Forms.ENOUGH));
        return ledger.keep(request, () -> keep(request, meant, grounds), _ -> Reply.silence());
    }

    private Deed.Verdict keep(Request request, Meant meant, Grounds grounds) {
        incidents.ground(meant.incident(), meant.place(), grounds);
        Entry.Decide decide = meant.decide();
        facilitator.say(
                meant.incident(),
                timeline.grounds(
                        request.person(), new Entry.Decide(decide.said(), decide.loop(), decide.decision(), grounds)));
        return Deed.done("grounds");
    }

    private Optional<Meant> meant(Request request, String written) {
        return front.incident(request, Numbers.first(written))
                .flatMap(incident -> Numbers.read(Numbers.second(written)).flatMap(place -> meant(incident, place)));
    }

    private static Optional<Meant> meant(Incident incident, int place) {
        List<Entry.Decide> decisions = incident.entries().stream()
                .filter(Entry.Decide.class::isInstance)
                .map(Entry.Decide.class::cast)
                .toList();
        return place > 0 && place <= decisions.size()
                ? Optional.of(new Meant(incident, place, decisions.get(place - 1)))
                : Optional.empty();
    }
}
