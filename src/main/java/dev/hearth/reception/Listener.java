package dev.hearth.reception;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Optional;

/**
 * Hears what people say, beside whoever answers them, and may have something for that person alone. Nothing of what is
 * heard is kept, and nothing of what is said (P9). Every bean of this type is asked.
 */
public interface Listener {

    /**
     * Whether this person asked that what they say here to others, not to Hearth, is heard. Asked for everything anybody
     * says where a platform tells of it, so it must be quick.
     */
    boolean hears(Person person, Place place);

    /** Whether this person asked to be listened to at all; asked for everything that is asked, so it must be quick. */
    boolean listensTo(Person person);

    /**
     * What to say beside the answer; nothing for most, and nothing when it would be late.
     *
     * @param command the command as {@code word verb} whose words these are; empty if they belong to a form or to others
     * @param said what was said, in parts
     */
    Optional<Message> beside(Request request, String command, List<String> said);
}
