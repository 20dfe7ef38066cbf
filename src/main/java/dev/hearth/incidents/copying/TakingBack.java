package dev.hearth.incidents.copying;

import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Outbox;
import dev.hearth.incidents.book.Copies;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes copied words off a timeline, or follows their author in changing them: kept rows and posted messages alike (P8). */
@Component
class TakingBack {

    private final Copies copies;
    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Views views;
    private final Outbox outbox;
    private final TeamClock clock;

    TakingBack(
            Copies copies,
            Incidents incidents,
            Facilitator facilitator,
            Timeline timeline,
            Views views,
            Outbox outbox,
            TeamClock clock) {
        this.copies = copies;
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.views = views;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** They are gone, everywhere at once. Inside a deed. */
    void takeBack(Copies.Copy copy) {
        incidents
                .find(copy.incident())
                .ifPresent(incident -> Copying.line(incident, copy).ifPresent(note -> unsay(incident, note)));
        copies.takeBack(copy);
        incidents.find(copy.incident()).filter(Incident::isOpen).ifPresent(facilitator::show);
    }

    /** They say something else now. Inside a deed. */
    void change(Copies.Copy copy, String words) {
        Incident before = incidents.find(copy.incident()).orElseThrow();
        Entry.@Nullable Note note = Copying.line(before, copy).orElse(null);
        if (note == null || note.said().words().equals(words)) {
            return;
        }
        copies.change(copy, words, clock.now());
        Incident after = incidents.find(copy.incident()).orElseThrow();
        Copying.line(after, copy).ifPresent(changed -> sayAnew(before, note, after, changed));
    }

    private void unsay(Incident incident, Entry.Note note) {
        String handle = handle(note);
        Workspace.Id workspace = incident.home().workspace();
        outbox.edit(workspace, handle, timeline.takenBack(incident.number()));
        dropFrom(1, messages(incident, note), workspace, handle);
    }

    private void sayAnew(Incident before, Entry.Note was, Incident after, Entry.Note now) {
        String handle = handle(now);
        Workspace.Id workspace = after.home().workspace();
        var said = timeline.told(views.of(after), now);
        int old = messages(before, was);
        for (int at = 0; at < Math.min(old, said.size()); at++) {
            outbox.edit(workspace, Facilitator.named(handle, at), said.get(at));
        }
        dropFrom(said.size(), old, workspace, handle);
        for (int at = old; at < said.size(); at++) {
            facilitator.say(after, List.of(said.get(at)), Facilitator.named(handle, at));
        }
    }

    private void dropFrom(int first, int end, Workspace.Id workspace, String handle) {
        for (int at = first; at < end; at++) {
            outbox.delete(workspace, Facilitator.named(handle, at));
        }
    }

    private int messages(Incident incident, Entry.Note note) {
        return timeline.told(views.of(incident), note).size();
    }

    private static String handle(Entry.Note note) {
        Origin origin = note.origin();
        if (origin == null) {
            throw new IllegalArgumentException("not copied");
        }
        return Copying.handle(origin);
    }
}
