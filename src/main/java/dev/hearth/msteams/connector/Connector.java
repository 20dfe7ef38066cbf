package dev.hearth.msteams.connector;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries things to Teams, each once, without trying again by itself. Activities are JSON of the Activity protocol. */
public interface Connector {

    /** Says something in a conversation; the id of what was said. */
    Answer<String> post(Address in, String activity);

    /** Puts other words into something said before; its id. */
    Answer<String> edit(Address in, String message, String activity);

    /** Takes back something said before; gone already is a refusal. */
    Answer<String> delete(Address in, String message);

    /**
     * Begins a conversation: a thread in a channel, or the personal chat with one person.
     *
     * @param service the base of the service
     * @param parameters JSON of the protocol's ConversationParameters
     */
    Answer<Begun> begin(String service, String parameters);

    /** Somebody in a conversation. */
    Answer<Member> member(Address in, String person);

    /** Everybody in a conversation, a page at a time. */
    Answer<Roster> members(Address in, @Nullable String next);

    /**
     * What people call the channels of a team, by the channels' ids.
     *
     * @param team the platform's id of the team, which is its first channel's too
     * @return the first channel has no name of its own there: its name is empty
     */
    Answer<Map<String, String>> channels(String service, String team);

    /**
     * A conversation that was begun.
     *
     * @param conversation its id
     * @param message the id of what was said in it first, if anything was
     */
    record Begun(String conversation, @Nullable String message) {}

    /**
     * A page of people.
     *
     * @param next asks for the next page; null on the last
     */
    record Roster(List<Member> members, @Nullable String next) {
        public Roster {
            members = List.copyOf(members);
        }
    }
}
