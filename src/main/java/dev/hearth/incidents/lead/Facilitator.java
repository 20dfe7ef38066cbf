package dev.hearth.incidents.lead;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.NextQuestion;
import dev.hearth.incidents.loop.Turn;
import dev.hearth.incidents.speech.Card;
import dev.hearth.incidents.speech.Questions;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.incidents.speech.View;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leads through an incident: after every change it lets expectations fall due whose time has come, asks what comes next,
 * brings the card up to date and arranges when to look again. To be called inside a deed.
 */
@Component
public class Facilitator {

    private static final Duration POINTLESS_AFTER = Duration.ofMinutes(30);

    private final Incidents incidents;
    private final NextQuestion policy;
    private final Views views;
    private final Card card;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Gate gate;
    private final Teams teams;
    private final Clearance clearance;
    private final Dates dates;
    private final Voice voice;

    Facilitator(
            Incidents incidents,
            Questions questions,
            Views views,
            Card card,
            Timeline timeline,
            Outbox outbox,
            Gate gate,
            Teams teams,
            Clearance clearance,
            Dates dates,
            Voice voice) {
        this.incidents = incidents;
        this.policy = new NextQuestion(questions.repertoire());
        this.views = views;
        this.card = card;
        this.timeline = timeline;
        this.outbox = outbox;
        this.gate = gate;
        this.teams = teams;
        this.clearance = clearance;
        this.dates = dates;
        this.voice = voice;
    }

    /** Begins: the card goes to the channel, with the first question on it. */
    public void begin(Incident opened) {
        Incident asked = turn(opened, views.of(opened).now());
        incidents.keep(opened, asked);
        post(asked);
        arrange(asked);
    }

    private void post(Incident incident) {
        Incident.Home home = incident.home();
        outbox.post(Posting.of(new Address.In(Place.channel(home.workspace(), home.channel())), card(incident))
                .as(incident.handle()));
        if (incident.isOpen()) {
            outbox.pin(home.workspace(), incident.handle());
        }
    }

    /** Goes on after a change. */
    public Incident goOn(Incident before, Incident changed) {
        Incident after = turn(changed, views.of(changed).now());
        incidents.keep(before, after);
        if (!after.equals(before)) {
            show(after);
        }
        arrange(after);
        return after;
    }

    /** Puts a question that somebody asked for onto the card; nothing if there is none left. */
    public @Nullable Asked askNow(Incident incident) {
        Instant now = views.of(incident).now();
        Turn turn = policy.pick(incident, incidents.usualLoop(incident.home().team()), now);
        if (!(turn instanceof Turn.Ask ask)) {
            return null;
        }
        Incident after = incident.ask(new Turn.Ask(ask.question(), ask.rule(), Asked.Where.CARD), now);
        incidents.keep(incident, after);
        show(after);
        arrange(after);
        return after.asked().getLast();
    }

    /** Brings the card up to date. */
    public void show(Incident incident) {
        outbox.edit(incident.home().workspace(), incident.handle(), card(incident));
    }

    /** Says something in the thread that somebody asked for. */
    public void say(Incident incident, List<Message> messages) {
        messages.forEach(message -> outbox.post(Posting.of(under(incident), message)));
    }

    /** The same, each message known by a name: the first by this one, the others by it, a slash and their place. */
    public void say(Incident incident, List<Message> messages, String handle) {
        for (int at = 0; at < messages.size(); at++) {
            outbox.post(Posting.of(under(incident), messages.get(at)).as(named(handle, at)));
        }
    }

    /** What the message at this place, from 0, of several is called. */
    public static String named(String handle, int at) {
        return at == 0 ? handle : handle + "/" + (at + 1);
    }

    /** A new card goes on where the old one cannot be changed any more, and the thread under it says so. */
    public void anew(Incident incident) {
        post(incident);
        say(incident, List.of(timeline.goesOn(views.of(incident))));
    }

    /** Says nothing any more. */
    public void end(Incident incident) {
        show(incident);
        outbox.unpin(incident.home().workspace(), incident.handle());
        dates.cancel(incident);
    }

    private Message card(Incident incident) {
        return card.show(views.of(incident), clearance.runningIn(incident.home().team()));
    }

    private Incident turn(Incident incident, Instant now) {
        Turn turn = policy.decide(incident, incidents.usualLoop(incident.home().team()), now);
        Incident settled = incident.fallDue(now);
        if (!(turn instanceof Turn.Ask ask)) {
            return settled;
        }
        Incident asked = settled.ask(ask, now);
        if (ask.where() == Asked.Where.THREAD && !asked.asked().isEmpty()) {
            offer(asked, asked.asked().getLast());
        }
        return asked;
    }

    /** A question in the thread goes through the gate, for nobody asked for it at this moment. */
    private void offer(Incident incident, Asked asked) {
        View view = views.of(incident);
        Posting posting = Posting.of(under(incident), timeline.question(view, asked))
                .ratherMissing()
                .until(view.now().plus(POINTLESS_AFTER));
        String about = voice.line("incidents.about", "number", incident.number());
        teams.find(incident.home().team())
                .ifPresent(team -> gate.offer(new Unasked(posting, team, Unasked.Pressing.PLANNED, about)));
    }

    private void arrange(Incident incident) {
        Instant now = views.of(incident).now();
        Turn next = policy.decide(incident, incidents.usualLoop(incident.home().team()), now);
        dates.make(incident, next instanceof Turn.Quiet quiet ? quiet.again() : now, now);
    }

    private static Address under(Incident incident) {
        return new Address.Under(incident.home().workspace(), incident.home().channel(), incident.handle());
    }
}
