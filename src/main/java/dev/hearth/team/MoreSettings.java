package dev.hearth.team;

import dev.hearth.chat.Field;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Map;

/**
 * What the form of a team's settings asks more, for the room that keeps it. Every bean of this type is asked; names of
 * fields are unique among all of them.
 */
public interface MoreSettings {

    /** What is asked of this person, holding what is set; nothing if they may not set it. */
    List<Field> fields(Request request, Team team);

    /** What has to be mended: a field, and the sentence that says what. May ask the platform. */
    Map<String, String> mistakes(Request request, Team team, Ask.Submitted submitted);

    /** Keeps it, inside a deed; false if it is as it was. */
    boolean save(Request request, Team team, Ask.Submitted submitted);
}
