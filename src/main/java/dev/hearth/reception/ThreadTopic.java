package dev.hearth.reception;

import dev.hearth.chat.Place;
import java.util.Optional;

/**
 * Knows what a thread is about, so that {@code @Hearth note …} there, or words that begin with no command, are the right
 * note. Every bean is asked.
 */
public interface ThreadTopic {

    /** The command word that bare verbs mean in this thread, for example {@code ooda}; nothing if it is not ours. */
    Optional<String> word(Place thread);
}
