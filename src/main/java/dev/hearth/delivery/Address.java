package dev.hearth.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;

/** Where a message goes. Messages of one channel, and of one person, arrive in the order in which they were sent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "address")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Address.In.class, name = "in"),
    @JsonSubTypes.Type(value = Address.Under.class, name = "under"),
    @JsonSubTypes.Type(value = Address.To.class, name = "to"),
    @JsonSubTypes.Type(value = Address.OnlyTo.class, name = "only")
})
public sealed interface Address {

    /** Whose workspace it is in. */
    Workspace.Id workspace();

    /** What is kept in order: messages with the same line go out one after another. */
    String line();

    /** A channel, or a thread that people began. */
    record In(Place place) implements Address {
        @Override
        public Workspace.Id workspace() {
            return place.workspace();
        }

        @Override
        public String line() {
            return place.channel();
        }
    }

    /** The thread under a message of ours, which may still be on its way. */
    record Under(Workspace.Id workspace, String channel, String handle) implements Address {
        @Override
        public String line() {
            return channel;
        }
    }

    /** A person, in their direct conversation with the bot. */
    record To(Person person) implements Address {
        @Override
        public Workspace.Id workspace() {
            return person.workspace();
        }

        @Override
        public String line() {
            return "@" + person.handle();
        }
    }

    /** A person, in a channel, so that nobody else sees it. Vanishes with the next reload of their client. */
    record OnlyTo(Person person, Place place) implements Address {
        @Override
        public Workspace.Id workspace() {
            return person.workspace();
        }

        @Override
        public String line() {
            return place.channel();
        }
    }
}
