package dev.hearth.team;

import dev.hearth.chat.Field;
import dev.hearth.reception.Ask;
import java.util.Optional;

/** One more thing that the form of a team's settings asks, for the room that keeps it. Every bean of this type is asked. */
public interface MoreSettings {

    /** The field, holding what is set. */
    Field field(Team team);

    /** What to mend in what was filled in, as a sentence. May ask the platform. */
    Optional<String> mistake(Team team, Ask.Submitted submitted);

    /** Keeps it, inside a deed; false if it is as it was. */
    boolean save(Team team, Ask.Submitted submitted);
}
