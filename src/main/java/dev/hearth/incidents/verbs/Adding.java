package dev.hearth.incidents.verbs;

import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.incidents.speech.View;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.time.ZonedDateTime;

/** Adds a line to the timeline: it appears in the thread, and the card follows. */
final class Adding implements Verb {

    private static final String UNTIMED = "untimed";

    private final Kind kind;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Views views;
    private final Asides asides;

    Adding(Kind kind, Facilitator facilitator, Timeline timeline, Views views, Asides asides) {
        this.kind = kind;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.views = views;
        this.asides = asides;
    }

    @Override
    public String name() {
        return kind.verb();
    }

    @Override
    public boolean needsWords() {
        return true;
    }

    @Override
    public boolean afterwards() {
        return kind == Kind.NOTE;
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        View view = views.of(incident);
        Decision decision = read(words, view.now().atZone(view.zone()));
        Incident added = incident.add(kind, new Said(request.person(), words, view.now()), decision);
        facilitator.say(added, timeline.newest(views.of(added)));
        facilitator.goOn(incident, added);
        return Deed.done(decision instanceof Decision.Untimed ? UNTIMED : "");
    }

    private Decision read(String words, ZonedDateTime now) {
        return switch (kind) {
            case DECIDE -> Decision.read(words, now);
            case ACT -> Decision.report(words, now);
            case OBSERVE, ORIENT, NOTE -> new Decision.Bare(words);
        };
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return memo.equals(UNTIMED) ? asides.say("untimed") : Reply.silence();
    }
}
