package dev.hearth.practice.screen;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Delivery.Delivered;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.chat.platform.Profile;
import dev.hearth.practice.screen.Entry.Content.Said;
import dev.hearth.practice.screen.Entry.Spot;
import dev.hearth.workspaces.Person;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The platform that is this very machine: everything arrives, at once. */
public final class PracticePlatform implements ChatPlatform {

    /** Its name, and the name of its one tenant. */
    public static final String NAME = "practice";

    private final PracticeChat chat;

    /** Speaks on this screen. */
    public PracticePlatform(PracticeChat chat) {
        this.chat = chat;
    }

    @Override
    public String platform() {
        return NAME;
    }

    @Override
    public Delivery deliver(Outgoing out) {
        return switch (out) {
            case Outgoing.Post post ->
                posted(post, chat.show(Entry.HEARTH, spot(post.place()), new Said(post.message())));
            case Outgoing.Direct direct ->
                posted(
                        direct,
                        chat.show(Entry.HEARTH, Spot.direct(direct.person().handle()), new Said(direct.message())));
            case Outgoing.OnlyTo only ->
                posted(
                        only,
                        chat.showTo(
                                Entry.HEARTH,
                                only.person().handle(),
                                spot(only.place()),
                                new Said(only.message()),
                                null));
            case Outgoing.Edit edit -> {
                chat.edit(edit.posted().message(), edit.posted().channel(), new Said(edit.message()));
                yield new Delivered(edit.posted());
            }
            case Outgoing.Delete delete -> {
                chat.delete(delete.posted().message());
                yield new Delivered(delete.posted());
            }
            case Outgoing.Pin pin -> pinned(pin.posted(), true);
            case Outgoing.Unpin unpin -> pinned(unpin.posted(), false);
        };
    }

    @Override
    public Optional<String> link(Posted posted) {
        return Ids.plausible(posted.message()) ? Optional.of(anchor(posted.message())) : Optional.empty();
    }

    @Override
    public Optional<Set<Person>> members(Place channel) {
        return Optional.of(SamplePeople.ALL.stream()
                .map(handle -> new Person(channel.workspace(), handle))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<String> name(Place channel) {
        return Optional.of(channel.channel());
    }

    @Override
    public Set<Person> outsiders(Set<Person> people) {
        return people.stream()
                .filter(person -> !SamplePeople.ALL.contains(person.handle()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Profile> profile(Person person) {
        return SamplePeople.ALL.contains(person.handle())
                ? Optional.of(
                        new Profile(ZoneId.systemDefault(), person.handle().equals("mia"), false))
                : Optional.empty();
    }

    private Delivery pinned(Posted posted, boolean now) {
        chat.pin(posted.message(), now);
        return new Delivered(posted);
    }

    private static Delivery posted(Outgoing out, Entry entry) {
        return new Delivered(new Posted(out.workspace(), entry.spot().channel(), entry.id(), anchor(entry.id())));
    }

    /** On the page each message has its id for an anchor. */
    private static String anchor(String id) {
        return "/#" + id;
    }

    private static Spot spot(Place place) {
        return new Spot(place.channel(), place.thread());
    }
}
