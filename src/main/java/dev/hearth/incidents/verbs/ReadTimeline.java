package dev.hearth.incidents.verbs;

import dev.hearth.chat.Prose;
import dev.hearth.incidents.AfterIncident;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Reading;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the timeline to who asks. */
@Component
class ReadTimeline implements Verb {

    private final Incidents incidents;
    private final Views views;
    private final Reading reading;
    private final ObjectProvider<AfterIncident> after;

    ReadTimeline(Incidents incidents, Views views, Reading reading, ObjectProvider<AfterIncident> after) {
        this.after = after;
        this.incidents = incidents;
        this.views = views;
        this.reading = reading;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public boolean afterwards() {
        return true;
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        return Deed.done("");
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return reading.timeline(views.of(incident), incidents.answers(incident), since(incident));
    }

    private List<Prose> since(Incident incident) {
        return after.stream()
                .sorted(Comparator.comparingInt(AfterIncident::order))
                .flatMap(room -> room.since(Resolve.over(incident)).stream())
                .toList();
    }
}
