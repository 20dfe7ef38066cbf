package dev.hearth.experiments.talk;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.delivery.Unasked.Pressing;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends what is said about experiments to where it belongs. To be called inside a deed. */
@Component
public class Speaker {

    private final Outbox outbox;
    private final Gate gate;
    private final Cards cards;

    Speaker(Outbox outbox, Gate gate, Cards cards) {
        this.outbox = outbox;
        this.gate = gate;
        this.cards = cards;
    }

    /** Announces it in the channel. */
    public void announce(Scene scene) {
        outbox.post(Posting.of(channel(scene), cards.announcement(scene))
                .as(scene.experiment().card()));
    }

    /** Says in the channel that it has begun. */
    public void started(Scene scene) {
        Experiment experiment = scene.experiment();
        outbox.edit(experiment.workspace(), experiment.card(), cards.announcement(scene));
        offer(scene, Posting.of(channel(scene), cards.started(scene)).as(experiment.startedCard()), Pressing.SAFETY);
    }

    /** Brings both cards up to date. */
    public void refresh(Scene scene) {
        Experiment experiment = scene.experiment();
        outbox.edit(experiment.workspace(), experiment.card(), cards.announcement(scene));
        if (scene.course().began() != null) {
            refreshStarted(scene);
        }
    }

    /** Brings the card that says it has begun up to date: how long it runs. */
    public void refreshStarted(Scene scene) {
        outbox.edit(scene.experiment().workspace(), scene.experiment().startedCard(), cards.started(scene));
    }

    /** Says what somebody asked for, in its thread. */
    public void inThread(Scene scene, Message message) {
        outbox.post(Posting.of(thread(scene), message));
    }

    /** Says what somebody asked for, in its thread, under a name of ours. */
    public void inThread(Scene scene, Message message, String handle) {
        outbox.post(Posting.of(thread(scene), message).as(handle));
    }

    /** Puts other words into what was said under a name of ours. */
    public void edit(Scene scene, Message message, String handle) {
        outbox.edit(scene.experiment().workspace(), handle, message);
    }

    /** Says something about safety in its thread, at once. */
    public void safety(Scene scene, Message message) {
        offer(scene, Posting.of(thread(scene), message), Pressing.SAFETY);
    }

    /** Says what somebody planned in its thread, until it is pointless. */
    public void planned(Scene scene, Message message, Instant until) {
        offer(scene, Posting.of(thread(scene), message).ratherMissing().until(until), Pressing.PLANNED);
    }

    /** Says something about safety to everybody who leads it. */
    public void toLeaders(Scene scene, Message message) {
        leaders(scene).forEach(person -> offer(scene, Posting.of(new Address.To(person), message), Pressing.SAFETY));
    }

    /** Asks everybody who leads it for Go. */
    public void askForGo(Scene scene, Message message) {
        leaders(scene)
                .forEach(person -> offer(
                        scene, Posting.of(new Address.To(person), message).as(ready(scene, person)), Pressing.SAFETY));
    }

    /** Brings what they were asked up to date. */
    void refreshAskedForGo(Scene scene, Message message) {
        leaders(scene).forEach(person -> outbox.edit(scene.experiment().workspace(), ready(scene, person), message));
    }

    private static String ready(Scene scene, Person person) {
        return scene.experiment().card() + ":ready:" + person.handle();
    }

    private static Stream<Person> leaders(Scene scene) {
        Person owner = scene.experiment().owner();
        if (!scene.experiment().isPlanned()) {
            return Stream.empty();
        }
        Stream<Person> standIns = scene.experiment().standIns().stream()
                .filter(person -> !person.equals(owner))
                .sorted(Comparator.comparing(Person::handle));
        return Stream.concat(Stream.of(owner), standIns);
    }

    /** Says something about safety to its owner. */
    public void toOwner(Scene scene, Message message) {
        if (scene.experiment().isPlanned()) {
            offer(scene, Posting.of(new Address.To(scene.experiment().owner()), message), Pressing.SAFETY);
        }
    }

    private void offer(Scene scene, Posting posting, Pressing pressing) {
        gate.offer(new Unasked(posting, scene.team(), pressing, "#" + scene.number()));
    }

    private static Address channel(Scene scene) {
        Experiment experiment = scene.experiment();
        return new Address.In(Place.channel(experiment.workspace(), experiment.channel()));
    }

    private static Address thread(Scene scene) {
        Experiment experiment = scene.experiment();
        return new Address.Under(experiment.workspace(), experiment.channel(), experiment.card());
    }
}
