package dev.hearth.chat.platform;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import org.jspecify.annotations.Nullable;

/** One thing to do on a platform. */
public sealed interface Outgoing {

    /** Whose workspace it is for. */
    Workspace.Id workspace();

    /** Say something in a channel or a thread, with links not unfurled. */
    record Post(Place place, Message message) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return place.workspace();
        }
    }

    /** Say something to one person in their direct conversation with the bot. */
    record Direct(Person person, Message message) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return person.workspace();
        }
    }

    /** Say something in a channel that this person alone sees. */
    record OnlyTo(Person person, Place place, Message message) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return place.workspace();
        }
    }

    /** Put other words into something said before. */
    record Edit(Posted posted, Message message) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return posted.workspace();
        }
    }

    /** Take back something said before. */
    record Delete(Posted posted) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return posted.workspace();
        }
    }

    /** Pin something said before; pinned already is as good. */
    record Pin(Posted posted) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return posted.workspace();
        }
    }

    /** Unpin it; not pinned is as good. */
    record Unpin(Posted posted) implements Outgoing {
        @Override
        public Workspace.Id workspace() {
            return posted.workspace();
        }
    }

    /**
     * A message on the platform.
     *
     * @param channel the platform's id of the conversation it is in
     * @param message the platform's id of the message
     * @param link where to read it, if the platform said
     */
    record Posted(
            Workspace.Id workspace,
            String channel,
            String message,
            @Nullable String link) {}
}
