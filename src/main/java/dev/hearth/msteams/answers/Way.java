package dev.hearth.msteams.answers;

import dev.hearth.reception.Reply;

/** How one person gets the answer to what they did: in the exchange where Teams lets us, else a moment later. */
public interface Way {

    /** Whether the answer is the body of the exchange, so that Teams has to wait for it. */
    boolean inTheExchange();

    /** The answer in the same exchange. Never waits for Teams. */
    Ack answer(Reply reply);

    /** The answer after the exchange is over. May wait for Teams. */
    void later(Reply reply);

    /** What Teams gets while there is no answer yet. */
    Ack waiting();
}
