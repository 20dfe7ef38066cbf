package dev.hearth.chat.platform;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import java.util.Set;

/** What Hearth needs from a chat platform to speak there. What people say there comes in through {@code reception}. */
public interface ChatPlatform {

    /** The platform's name, as in {@link Workspace#platform()}. */
    String platform();

    /**
     * Carries out one thing, once, without trying again by itself.
     *
     * @param out what to do
     * @return what became of it; never an exception for anything the platform or the network may answer
     */
    Delivery deliver(Outgoing out);

    /**
     * Where a message said before can be read, or nothing if the platform does not tell just now. The answer never changes.
     * May take seconds.
     */
    Optional<String> link(Outgoing.Posted posted);

    /** The people in a channel without the bot, or nothing if the platform does not tell just now. May take seconds. */
    Optional<Set<Person>> members(Place channel);

    /** What people call a channel, or nothing if the platform does not tell just now. May take seconds. */
    default Optional<String> name(Place channel) {
        return Optional.empty();
    }

    /**
     * Who of these people does not belong to their workspace: programs, guests, people of another organisation, nobody at
     * all. Whom the platform does not tell of within a second or so counts as belonging.
     */
    default Set<Person> outsiders(Set<Person> people) {
        return Set.of();
    }

    /** What the platform knows of a person, or nothing if it does not tell just now. May take seconds. */
    Optional<Profile> profile(Person person);
}
