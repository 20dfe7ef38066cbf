package dev.hearth.reception;

import java.util.function.Function;

/**
 * Keeps what people ask for, then answers: one writer per process writes everything that waits in one transaction, and
 * only then are the answers given (P1). A request that is there already is not done again; its first answer is (P2).
 */
public interface Ledger {

    /**
     * Keeps a deed and answers.
     *
     * @param request whose key is kept beside the effect; without a key nothing is
     * @param deed what to write
     * @param answer the answer from the deed's memo; also given to whoever asks the same again
     * @return the answer; a refusal of the deed; or, after two and a half seconds, that it is not kept yet, with the words
     *     that were typed
     */
    Reply keep(Request request, Deed deed, Function<String, Reply> answer);

    /** The same for a single row. */
    Reply keep(Request request, Row row, Function<String, Reply> answer);

    /** Keeps one row in a transaction of its own with nothing beside it, not even a key (P3). */
    Reply keepAlone(Request request, Row row, Function<String, Reply> answer);

    /** Does work of Hearth's own, such as an appointment that came due, on the writing thread; waits until it is durable. */
    void run(Runnable work);
}
