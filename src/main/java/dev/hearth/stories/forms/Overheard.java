package dev.hearth.stories.forms;

import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;

/** Knows whether others can read what somebody types: in a thread there are no private commands. */
public final class Overheard {

    private Overheard() {}

    /** Whether what was typed stands where others read it. */
    public static boolean is(Request request) {
        Place place = request.place();
        return request.ask() instanceof Ask.Typed && place != null && place.thread() != null && !place.direct();
    }
}
