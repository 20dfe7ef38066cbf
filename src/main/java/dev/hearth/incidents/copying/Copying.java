package dev.hearth.incidents.copying;

import dev.hearth.incidents.book.Copies;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.incidents.speech.View;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Person;
import org.springframework.stereotype.Component;

/** Copies the words of a message onto a timeline, once, and lets their author know. To be called inside a deed. */
@Component
public class Copying {

    private static final String HANDLE = "copied:";

    private final Copies copies;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Views views;
    private final Telling telling;
    private final Asides asides;

    Copying(Copies copies, Facilitator facilitator, Timeline timeline, Views views, Telling telling, Asides asides) {
        this.copies = copies;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.views = views;
        this.telling = telling;
        this.asides = asides;
    }

    /** Copies them; refused if they are there already, or were taken back. */
    public Verdict copy(Incident incident, Copies.Source source, String words, Person by) {
        return switch (copies.before(incident, source)) {
            case THERE -> Deed.refused(asides.say("copy.there", "number", incident.number()));
            case TAKEN_BACK -> Deed.refused(asides.say("copy.taken", "number", incident.number()));
            case NEVER -> copyNow(incident, source, words, by);
        };
    }

    private Verdict copyNow(Incident incident, Copies.Source source, String words, Person by) {
        Person author = source.author();
        boolean news = author != null && !author.equals(by) && !copies.concerns(incident, author);
        View view = views.of(incident);
        Origin origin = new Origin(copies.add(incident, source, by), by, author != null, source.link(), null);
        Incident added = incident.copy(new Said(author == null ? by : author, words, view.now()), origin);
        facilitator.say(added, timeline.told(views.of(added), added.entries().getLast()), handle(origin));
        facilitator.goOn(incident, added);
        if (author != null && news) {
            telling.tell(added, source, author, by);
        }
        return Deed.done(incident.number());
    }

    /** What who copied them hears. */
    Reply answer(String memo) {
        return asides.say("copy.done", "number", memo);
    }

    /** The name of the message in which copied words stand in the thread. */
    static String handle(Origin origin) {
        return HANDLE + origin.copy();
    }

    /** The line of a timeline that is this copy. */
    static java.util.Optional<Entry.Note> line(Incident incident, Copies.Copy copy) {
        return incident.entries().stream()
                .filter(Entry.Note.class::isInstance)
                .map(Entry.Note.class::cast)
                .filter(note -> note.origin() != null && note.origin().copy() == copy.id())
                .findFirst();
    }
}
