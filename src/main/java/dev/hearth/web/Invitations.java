package dev.hearth.web;

import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;

/** Gives people links by which they sign in to the pages. */
public interface Invitations {

    /**
     * Answers who asks with a link that is good once and for ten minutes; no trace of the request itself is kept.
     *
     * @param landing the path of the page it leads to
     * @param key under which the voice says so; may name {@code {minutes}}
     */
    Reply invite(Request request, String landing, String key);
}
