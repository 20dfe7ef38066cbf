package dev.hearth.reception;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;

/** The desk at which every adapter hands in what people ask for. */
public interface Reception {

    /**
     * Takes a request to whoever answers for it. Unknown words, buttons and forms get a helpful sentence.
     *
     * @param request verified by the adapter
     * @return what to show to that person alone
     */
    Reply receive(Request request);

    /**
     * Whether somebody asked that what they say here to others, not to Hearth, is heard. An adapter hands in what nobody
     * asked for neither to anybody nor to a log.
     */
    default boolean hears(Person person, Place place) {
        return false;
    }
}
