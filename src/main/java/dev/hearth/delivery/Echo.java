package dev.hearth.delivery;

import dev.hearth.chat.Place;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.Twin;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same message in a team's channels on its other platforms, each known by a name of its own. */
final class Echo {

    private static final char SIGN = '~';

    private Echo() {}

    /** What is said in the channel, or under a message of ours there, is said in all; what is said to a person, once. */
    static List<Posting> of(Posting posting, Atlas atlas) {
        return switch (posting.to()) {
            case Address.In(Place place)
            when place.thread() == null && !place.direct() ->
                all(
                        posting,
                        atlas.twins(place.workspace(), place.channel()),
                        twin -> new Address.In(Place.channel(twin.workspace(), twin.twin())));
            case Address.Under(Workspace.Id workspace, String channel, String handle) ->
                all(
                        posting,
                        atlas.twins(workspace, channel),
                        twin -> new Address.Under(workspace, twin.twin(), handle(handle, twin)));
            case Address.In _, Address.To _, Address.OnlyTo _ -> List.of();
        };
    }

    private static List<Posting> all(Posting posting, List<Twin> twins, Function<Twin, Address> address) {
        return twins.stream()
                .map(twin -> new Posting(
                        address.apply(twin),
                        posting.message(),
                        named(posting.handle(), twin),
                        posting.whenUnknown(),
                        posting.until()))
                .toList();
    }

    private static @Nullable String named(@Nullable String handle, Twin twin) {
        return handle == null ? null : handle(handle, twin);
    }

    /** The name of the message that says the same on another platform. */
    static String handle(String handle, Twin twin) {
        return handle + SIGN + twin.side();
    }

    /** The name of the message that this one says the same as; its own if it is the first. */
    static String origin(String handle) {
        int end = handle.indexOf(SIGN);
        return end < 0 ? handle : handle.substring(0, end);
    }
}
