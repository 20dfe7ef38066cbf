package dev.hearth.stories;

import dev.hearth.chat.Button;
import java.util.Optional;

/** A button that another room puts under a teller's own story. Every bean of this type is asked. */
public interface UnderOwn {

    /** The button under this story, told with a name and shown to its teller. */
    Optional<Button> under(Story story);
}
