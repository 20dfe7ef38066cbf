package dev.hearth.reception;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person asked for, as an adapter verified it.
 *
 * @param key what makes the same request the same; null where pressing twice changes nothing or nothing may be kept
 * @param person who asks
 * @param standing what they are in this workspace
 * @param place where they asked; null in a home view
 * @param ask what they did
 * @param received a monotonic reading in nanoseconds of when it came in
 * @param late where an answer goes that comes after the platform stopped waiting; does nothing where there is no such way
 */
public record Request(
        @Nullable RequestKey key,
        Person person,
        Standing standing,
        @Nullable Place place,
        Ask ask,
        long received,
        Consumer<Reply> late) {

    /** The place of a request that has one: every command and every button of a message. */
    public Place here() {
        if (place == null) {
            throw new IllegalStateException("asked from nowhere");
        }
        return place;
    }

    /** The same request without a key: nothing is kept that tells it was made. */
    public Request unkept() {
        return new Request(null, person, standing, place, ask, received, late);
    }
}
