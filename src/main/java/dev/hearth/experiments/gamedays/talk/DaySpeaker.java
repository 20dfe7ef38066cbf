package dev.hearth.experiments.gamedays.talk;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.delivery.Unasked.Pressing;
import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.GameDay;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sends what is said about game days to where it belongs. To be called inside a deed. */
@Component
public class DaySpeaker {

    private final Outbox outbox;
    private final Gate gate;
    private final DayCards cards;
    private final Voice voice;

    DaySpeaker(Outbox outbox, Gate gate, DayCards cards, Voice voice) {
        this.outbox = outbox;
        this.gate = gate;
        this.cards = cards;
        this.voice = voice;
    }

    /** Announces it in the channel. */
    public void announce(DayScene scene) {
        outbox.post(Posting.of(channel(scene), cards.announcement(scene))
                .as(scene.day().card()));
    }

    /** Shows the agenda in the channel, where it stays on top while the day goes on. */
    public void began(DayScene scene) {
        GameDay day = scene.day();
        outbox.edit(day.workspace(), day.card(), cards.announcement(scene));
        offer(scene, Posting.of(channel(scene), cards.agenda(scene)).as(day.agendaCard()), Pressing.PLANNED);
        outbox.pin(day.workspace(), day.agendaCard());
    }

    /** Brings both cards up to date. */
    public void refresh(DayScene scene) {
        GameDay day = scene.day();
        outbox.edit(day.workspace(), day.card(), cards.announcement(scene));
        if (day.state() == DayState.RUNNING) {
            outbox.edit(day.workspace(), day.agendaCard(), cards.agenda(scene));
        }
    }

    /** The day goes on no more: its agenda comes down. */
    public void over(DayScene scene) {
        GameDay day = scene.day();
        outbox.edit(day.workspace(), day.agendaCard(), cards.agenda(scene));
        outbox.unpin(day.workspace(), day.agendaCard());
        refresh(scene);
    }

    /** Says what somebody asked for, in its thread. */
    public void inThread(DayScene scene, Message message) {
        outbox.post(Posting.of(thread(scene), message));
    }

    /** The same, under a name of ours. */
    public void inThread(DayScene scene, Message message, String handle) {
        outbox.post(Posting.of(thread(scene), message).as(handle));
    }

    /** Puts other words into what was said under a name of ours. */
    public void edit(DayScene scene, Message message, String handle) {
        outbox.edit(scene.day().workspace(), handle, message);
    }

    /** Says something about safety in its thread, at once. */
    public void safety(DayScene scene, Message message) {
        offer(scene, Posting.of(thread(scene), message), Pressing.SAFETY);
    }

    /** Says what somebody planned in its thread, until it is pointless. */
    public void planned(DayScene scene, Message message, Instant until) {
        offer(scene, Posting.of(thread(scene), message).ratherMissing().until(until), Pressing.PLANNED);
    }

    private void offer(DayScene scene, Posting posting, Pressing pressing) {
        gate.offer(new Unasked(posting, scene.team(), pressing, voice.line("gamedays.name", "number", scene.number())));
    }

    private static Address channel(DayScene scene) {
        return new Address.In(Place.channel(scene.day().workspace(), scene.day().channel()));
    }

    private static Address thread(DayScene scene) {
        GameDay day = scene.day();
        return new Address.Under(day.workspace(), day.channel(), day.card());
    }
}
