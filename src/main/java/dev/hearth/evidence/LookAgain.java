package dev.hearth.evidence;

import dev.hearth.chat.Button;
import java.util.Optional;

/** Knows how a belief can be looked at again. Every bean of this type is asked. */
public interface LookAgain {

    /** What to press; nothing while that is arranged already, or what was learned the last time still waits. */
    Optional<Button> at(Belief belief);
}
