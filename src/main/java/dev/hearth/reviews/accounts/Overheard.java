package dev.hearth.reviews.accounts;

import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;

/** Knows whether others can read what somebody types: mentions are read by all, and threads know no private commands. */
final class Overheard {

    private Overheard() {}

    static boolean is(Request request) {
        Place place = request.place();
        return request.ask() instanceof Ask.Typed typed
                && place != null
                && !place.direct()
                && (typed.overheard() || place.thread() != null);
    }
}
