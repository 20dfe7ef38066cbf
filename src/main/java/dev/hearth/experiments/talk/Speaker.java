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
import dev.hearth.team.Team;
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
    private final HostCards hostCards;

    Speaker(Outbox outbox, Gate gate, Cards cards, HostCards hostCards) {
        this.outbox = outbox;
        this.gate = gate;
        this.cards = cards;
        this.hostCards = hostCards;
    }

    /** Announces it in the channel. */
    public void announce(Scene scene) {
        outbox.post(Posting.of(channel(scene), cards.announcement(scene))
                .as(scene.experiment().card()));
        scene.host().ifPresent(host -> refreshAsked(scene, host));
    }

    /** Asks the team whose system it is, in its channel; what it was asked before offers nothing any more. */
    public void askHost(Scene scene) {
        scene.host().ifPresent(host -> {
            String handle = scene.experiment().askedCard(host.team().id());
            outbox.edit(scene.experiment().workspace(), handle, hostCards.askedAnew(scene));
            offer(
                    host.team(),
                    scene,
                    Posting.of(channel(host), hostCards.asked(scene, host)).as(handle),
                    Pressing.PLANNED);
        });
    }

    /** Says in the channel that it has begun, and in that of the team whose system it is. */
    public void started(Scene scene) {
        Experiment experiment = scene.experiment();
        outbox.edit(experiment.workspace(), experiment.card(), cards.announcement(scene));
        offer(scene, Posting.of(channel(scene), cards.started(scene)).as(experiment.startedCard()), Pressing.SAFETY);
        scene.host().ifPresent(host -> {
            refreshAsked(scene, host);
            Posting there = Posting.of(channel(host), hostCards.started(scene))
                    .as(experiment.startedCard(host.team().id()));
            offer(host.team(), scene, there, Pressing.SAFETY);
        });
    }

    /** Brings all cards up to date. */
    public void refresh(Scene scene) {
        Experiment experiment = scene.experiment();
        outbox.edit(experiment.workspace(), experiment.card(), cards.announcement(scene));
        scene.host().ifPresent(host -> refreshAsked(scene, host));
        if (scene.course().began() != null) {
            refreshStarted(scene);
        }
    }

    private void refreshAsked(Scene scene, Nearby host) {
        Experiment experiment = scene.experiment();
        outbox.edit(experiment.workspace(), experiment.askedCard(host.team().id()), hostCards.asked(scene, host));
    }

    /** Brings the cards that say it has begun up to date: how long it runs. */
    public void refreshStarted(Scene scene) {
        Experiment experiment = scene.experiment();
        outbox.edit(experiment.workspace(), experiment.startedCard(), cards.started(scene));
        scene.host()
                .ifPresent(host -> outbox.edit(
                        experiment.workspace(),
                        experiment.startedCard(host.team().id()),
                        hostCards.started(scene)));
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

    /** The same, under a name of ours. */
    public void safety(Scene scene, Message message, String handle) {
        offer(scene, Posting.of(thread(scene), message).as(handle), Pressing.SAFETY);
    }

    /** Says what somebody planned in its thread, until it is pointless. */
    public void planned(Scene scene, Message message, Instant until) {
        offer(scene, Posting.of(thread(scene), message).ratherMissing().until(until), Pressing.PLANNED);
    }

    /** The same in the channel itself, under a name of ours: for what nobody there could know of before. */
    public void plannedInChannel(Scene scene, Message message, Instant until) {
        String handle = scene.experiment().card() + ":soon:" + until.getEpochSecond();
        offer(
                scene,
                Posting.of(channel(scene), message).ratherMissing().until(until).as(handle),
                Pressing.PLANNED);
    }

    /** Says something about safety to everybody who leads it. */
    public void toLeaders(Scene scene, Message message) {
        leaders(scene).forEach(person -> offer(scene, Posting.of(new Address.To(person), message), Pressing.SAFETY));
    }

    /** The same, under a name of ours for each. */
    public void toLeaders(Scene scene, Message message, String handle) {
        leaders(scene)
                .forEach(person -> offer(
                        scene, Posting.of(new Address.To(person), message).as(named(handle, person)), Pressing.SAFETY));
    }

    /** Puts other words into what they were told under a name of ours. */
    public void editToLeaders(Scene scene, Message message, String handle) {
        leaders(scene).forEach(person -> edit(scene, message, named(handle, person)));
    }

    private static String named(String handle, Person person) {
        return handle + ":" + person.handle();
    }

    /** Asks everybody who leads it for Go. */
    public void askForGo(Scene scene, Message message) {
        toLeaders(scene, message, ready(scene));
    }

    /** Brings what they were asked up to date. */
    void refreshAskedForGo(Scene scene, Message message) {
        editToLeaders(scene, message, ready(scene));
    }

    private static String ready(Scene scene) {
        return scene.experiment().card() + ":ready";
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

    /** The same, under a name of ours. */
    public void toOwner(Scene scene, Message message, String handle) {
        if (scene.experiment().isPlanned()) {
            offer(
                    scene,
                    Posting.of(new Address.To(scene.experiment().owner()), message)
                            .as(handle),
                    Pressing.SAFETY);
        }
    }

    private void offer(Scene scene, Posting posting, Pressing pressing) {
        offer(scene.team(), scene, posting, pressing);
    }

    private void offer(Team whose, Scene scene, Posting posting, Pressing pressing) {
        gate.offer(new Unasked(posting, whose, pressing, "#" + scene.number()));
    }

    private static Address channel(Nearby host) {
        return new Address.In(host.team().place());
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
