package dev.hearth.slack.answers;

import dev.hearth.reception.Reply;

/** How one person gets the answer to what they did: at once where Slack lets us, else a moment later. */
public interface Way {

    /** Whether the answer can as well come after the exchange is over, so that Slack need not be kept waiting for it. */
    default boolean mayFollow() {
        return true;
    }

    /** The answer in the same exchange. Never waits for Slack. */
    Ack answer(Reply reply);

    /** The answer after the exchange is over. May wait for Slack. */
    void later(Reply reply);

    /** What Slack gets while there is no answer yet. */
    Ack waiting();
}
