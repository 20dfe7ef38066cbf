package dev.hearth.delivery;

import dev.hearth.chat.Message;

/**
 * Completes a message to one person as it leaves, with what may be written down nowhere on the way. Every bean of this type
 * is asked; a message that is tried again is completed anew.
 */
public interface Leaving {

    /** The message as it is to arrive. */
    Message leaving(Message message);
}
