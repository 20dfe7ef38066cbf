package dev.hearth.delivery;

/** The one gate through which everything goes that nobody asked for at this moment. */
public interface Gate {

    /**
     * Lets a message through, now or in the digest, or leaves it out. To be called inside a transaction, as {@link Outbox}.
     *
     * @param unasked what, to whom and how pressing
     * @return what became of it
     */
    Passage offer(Unasked unasked);

    /** What became of something unasked. */
    enum Passage {
        /** It goes out now. */
        SENT,
        /** It waits for the next digest of its channel. */
        DIGEST,
        /** It is left out. */
        LEFT_OUT
    }
}
