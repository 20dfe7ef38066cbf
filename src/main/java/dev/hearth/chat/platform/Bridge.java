package dev.hearth.chat.platform;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.Side;
import dev.hearth.chat.sides.Twin;
import dev.hearth.chat.sides.Wording;
import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All platforms of one workspace as if they were one: each thing goes to the platform whose id it is about, in that
 * platform's words. A person of one platform is never spoken to through another.
 */
final class Bridge implements ChatPlatform {

    private static final Delivery NOT_LINKED = new Delivery.Refused("not linked any more", Delivery.Scope.CONVERSATION);
    private static final Delivery NOT_CONNECTED =
            new Delivery.Refused("platform not connected", Delivery.Scope.WORKSPACE);

    private final ChatPlatform first;
    private final Workspace.Id whole;
    private final Atlas atlas;
    private final Function<Workspace.Id, Optional<ChatPlatform>> adapters;
    private final Wording wording;

    Bridge(
            ChatPlatform first,
            Workspace.Id whole,
            Atlas atlas,
            Function<Workspace.Id, Optional<ChatPlatform>> adapters,
            Wording wording) {
        this.first = first;
        this.whole = whole;
        this.atlas = atlas;
        this.adapters = adapters;
        this.wording = wording;
    }

    @Override
    public String platform() {
        return first.platform();
    }

    @Override
    public Delivery deliver(Outgoing out) {
        return switch (out) {
            case Outgoing.Post(Place place, Message message) -> {
                Place real = atlas.untwinned(place);
                yield on(real.channel(), message, (side, words) -> new Outgoing.Post(outside(real, side), words));
            }
            case Outgoing.Direct(Person person, Message message) ->
                on(person.handle(), message, (side, words) -> new Outgoing.Direct(side.outside(person), words));
            case Outgoing.OnlyTo(Person person, Place place, Message message) ->
                on(person.handle(), message, (side, words) -> whisper(person, place, side, words));
            case Outgoing.Edit(Outgoing.Posted posted, Message message) ->
                on(posted.channel(), message, (side, words) -> new Outgoing.Edit(outside(posted, side), words));
            case Outgoing.Delete(Outgoing.Posted posted) -> on(posted, (side, there) -> new Outgoing.Delete(there));
            case Outgoing.Pin(Outgoing.Posted posted) -> on(posted, (side, there) -> new Outgoing.Pin(there));
            case Outgoing.Unpin(Outgoing.Posted posted) -> on(posted, (side, there) -> new Outgoing.Unpin(there));
        };
    }

    /** In a channel they are not in, a person is spoken to in their own conversation. */
    private Outgoing whisper(Person person, Place place, Side side, Message words) {
        Place real = atlas.untwinned(place);
        if (side.owns(real.channel())) {
            return new Outgoing.OnlyTo(side.outside(person), outside(real, side), words);
        }
        return atlas.twin(place.outsideThreads(), side.platform())
                .<Outgoing>map(twin -> new Outgoing.OnlyTo(
                        side.outside(person), outside(Place.channel(whole, twin.twin()), side), words))
                .orElseGet(() -> new Outgoing.Direct(side.outside(person), words));
    }

    private Delivery on(Outgoing.Posted posted, java.util.function.BiFunction<Side, Outgoing.Posted, Outgoing> deed) {
        return on(posted.channel(), Message.of(), (side, _) -> deed.apply(side, outside(posted, side)));
    }

    private Delivery on(String id, Message message, java.util.function.BiFunction<Side, Message, Outgoing> deed) {
        Optional<Side> side = atlas.owner(whole, id);
        if (side.isEmpty()) {
            return NOT_LINKED;
        }
        return adapter(side.get())
                .map(adapter ->
                        inside(adapter.deliver(deed.apply(side.get(), wording.of(message, side.get()))), side.get()))
                .orElse(NOT_CONNECTED);
    }

    private Optional<ChatPlatform> adapter(Side side) {
        return side.own().equals(whole) ? Optional.of(first) : adapters.apply(side.own());
    }

    private Delivery inside(Delivery delivery, Side side) {
        return delivery instanceof Delivery.Delivered(Outgoing.Posted posted) && posted != null
                ? new Delivery.Delivered(
                        new Outgoing.Posted(whole, side.inside(posted.channel()), posted.message(), posted.link()))
                : delivery;
    }

    private static Place outside(Place real, Side side) {
        return new Place(side.own(), Marked.bare(real.channel()), real.thread(), real.direct());
    }

    private static Outgoing.Posted outside(Outgoing.Posted posted, Side side) {
        return new Outgoing.Posted(side.own(), Marked.bare(posted.channel()), posted.message(), posted.link());
    }

    @Override
    public Optional<String> link(Outgoing.Posted posted) {
        return owner(posted.channel()).flatMap(there -> there.adapter().link(outside(posted, there.side())));
    }

    /** Of all channels of the team: whoever is on both platforms is there twice, for nobody can tell. */
    @Override
    public Optional<Set<Person>> members(Place channel) {
        Set<Person> all = new HashSet<>();
        boolean told = false;
        for (String one : channels(channel).toList()) {
            Optional<Set<Person>> there = owner(one)
                    .flatMap(at -> at.adapter()
                            .members(outside(Place.channel(whole, one), at.side()))
                            .map(people ->
                                    people.stream().map(at.side()::inside).collect(Collectors.toSet())));
            told |= there.isPresent();
            there.ifPresent(all::addAll);
        }
        return told ? Optional.of(all) : Optional.empty();
    }

    private Stream<String> channels(Place channel) {
        return Stream.concat(
                Stream.of(channel.channel()),
                atlas.twins(whole, channel.channel()).stream().map(Twin::twin));
    }

    @Override
    public Optional<String> name(Place channel) {
        Place real = atlas.untwinned(channel);
        return owner(real.channel()).flatMap(there -> there.adapter().name(outside(real, there.side())));
    }

    /** Of a platform that is linked no more nobody belongs. */
    @Override
    public Set<Person> outsiders(Set<Person> people) {
        Set<Person> all = new HashSet<>();
        people.stream()
                .collect(Collectors.groupingBy(Person::side))
                .forEach((_, same) -> owner(same.getFirst().handle())
                        .ifPresentOrElse(
                                there -> there.adapter()
                                        .outsiders(same.stream()
                                                .map(there.side()::outside)
                                                .collect(Collectors.toSet()))
                                        .forEach(person -> all.add(there.side().inside(person))),
                                () -> all.addAll(same)));
        return all;
    }

    @Override
    public Optional<Profile> profile(Person person) {
        return owner(person.handle())
                .flatMap(there -> there.adapter().profile(there.side().outside(person)));
    }

    private Optional<There> owner(String id) {
        return atlas.owner(whole, id).flatMap(side -> adapter(side).map(adapter -> new There(side, adapter)));
    }

    private record There(Side side, ChatPlatform adapter) {}
}
