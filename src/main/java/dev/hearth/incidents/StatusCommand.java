package dev.hearth.incidents;

import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.drills.Drilling;
import dev.hearth.incidents.finding.Numbered;
import dev.hearth.incidents.finding.Reach;
import dev.hearth.incidents.finding.Whereabouts;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Reading;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * {@code /ooda status}: where things stand, for whoever comes late. In a thread that of the thread's incident, elsewhere
 * those of the channel, else the rehearsal that goes on there, else those in which one said something.
 */
@Component
class StatusCommand implements Command {

    private final Whereabouts whereabouts;
    private final Reach reach;
    private final Incidents incidents;
    private final Views views;
    private final Reading reading;
    private final Asides asides;
    private final Drilling drilling;

    StatusCommand(
            Whereabouts whereabouts,
            Reach reach,
            Incidents incidents,
            Views views,
            Reading reading,
            Asides asides,
            Drilling drilling) {
        this.whereabouts = whereabouts;
        this.reach = reach;
        this.incidents = incidents;
        this.views = views;
        this.reading = reading;
        this.asides = asides;
        this.drilling = drilling;
    }

    @Override
    public Signature signature() {
        return Signature.bare("ooda", "status", "[ID]");
    }

    @Override
    public Reply handle(Request request, String text) {
        Optional<Numbered> number = Numbered.read(text);
        if (number.isPresent()) {
            return reach.find(request, number.get().number())
                    .map(incident -> stand(List.of(incident)))
                    .orElseGet(() -> asides.unreachable(number.get().number(), ""));
        }
        Optional<Incident> ofThread = whereabouts.ofThread(request.here());
        List<Incident> here = ofThread.map(List::of).orElseGet(() -> whereabouts.openAt(request.here()));
        return here.isEmpty() ? drilling.status(request.here()).orElseGet(() -> elsewhere(request)) : stand(here);
    }

    private Reply stand(List<Incident> meant) {
        return reading.status(meant.stream().map(views::of).toList());
    }

    private Reply elsewhere(Request request) {
        List<Incident> theirs = incidents.openWith(request.person());
        return theirs.isEmpty()
                ? reading.none()
                : reading.elsewhere(theirs.stream().map(views::of).toList());
    }
}
