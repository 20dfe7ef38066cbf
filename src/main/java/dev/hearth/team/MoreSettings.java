package dev.hearth.team;

import dev.hearth.chat.Field;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Map;

/** Asks for something more where settings are changed, of those who may set it. Every bean of this type is asked. */
public interface MoreSettings {

    /** What is asked of this person, filled in with what holds; nothing if they may not set it. */
    List<Field> fields(Request request);

    /** What has to be mended: a field, and the sentence that says what. */
    Map<String, String> mistakes(Request request, Ask.Submitted submitted);

    /** Keeps it, inside a deed; whether anything changed. */
    boolean save(Request request, Ask.Submitted submitted);
}
