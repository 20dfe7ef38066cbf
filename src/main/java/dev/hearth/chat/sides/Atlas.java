package dev.hearth.chat.sides;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which workspaces are sides of others and which channels are twins, at one moment. Decides; reads nothing. */
public record Atlas(List<Side> second, List<Twin> twins) {

    public Atlas {
        second = List.copyOf(second);
        twins = List.copyOf(twins);
    }

    /** The side that an adapter means by a workspace. */
    public Side of(Workspace.Id own) {
        return second.stream()
                .filter(side -> side.own().equals(own))
                .findFirst()
                .orElseGet(() -> Side.first(own));
    }

    /** All platforms of a workspace known inside, the first one first. */
    public List<Side> all(Workspace.Id whole) {
        return Stream.concat(Stream.of(Side.first(whole)), second(whole).stream())
                .toList();
    }

    /** The platforms of a workspace beside its first. */
    public List<Side> second(Workspace.Id whole) {
        return second.stream().filter(side -> side.whole().equals(whole)).toList();
    }

    /** The side that an id known inside is of; nothing if it is linked no more. */
    public Optional<Side> owner(Workspace.Id whole, String id) {
        return all(whole).stream().filter(side -> side.owns(id)).findFirst();
    }

    /** The other channels of the team that meets in this one, as they are known inside. */
    public List<Twin> twins(Workspace.Id whole, String channel) {
        return twins.stream()
                .filter(twin -> twin.workspace().equals(whole) && twin.channel().equals(channel))
                .toList();
    }

    /** A place as it is known inside: in a twin, the team's first channel, and threads say where they are. */
    public Place inside(Place place) {
        Side side = of(place.workspace());
        String here = side.inside(place.channel());
        String thread = place.thread();
        return first(side.whole(), here)
                .map(first -> new Place(
                        side.whole(), first, thread == null ? null : Marked.by(side.platform(), thread), false))
                .orElseGet(() -> new Place(side.whole(), here, thread, place.direct()));
    }

    /** A message's id as it is known inside. */
    public @Nullable String inside(Place place, @Nullable String message) {
        return message == null
                ? null
                : inside(new Place(place.workspace(), place.channel(), message, place.direct()))
                        .thread();
    }

    /** Undoes what {@link #inside(Place)} does with twins: in which channel it is, and in which thread there. */
    public Place untwinned(Place inside) {
        String thread = inside.thread();
        if (thread == null || !Marked.is(thread)) {
            return inside;
        }
        return twin(inside, Marked.side(thread))
                .map(twin -> new Place(inside.workspace(), twin.twin(), Marked.bare(thread), false))
                .orElseGet(inside::outsideThreads);
    }

    /** The channel of a team on another platform. */
    public Optional<Twin> twin(Place inside, String side) {
        return twins(inside.workspace(), inside.channel()).stream()
                .filter(twin -> twin.side().equals(side))
                .findFirst();
    }

    private Optional<String> first(Workspace.Id whole, String channel) {
        return twins.stream()
                .filter(twin -> twin.workspace().equals(whole) && twin.twin().equals(channel))
                .map(Twin::channel)
                .findFirst();
    }
}
