package dev.hearth.incidents.decisions;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What a decision says: what is to be done, and what people expect of it. */
public sealed interface Decision {

    /** What is to be done. */
    String what();

    /** Nothing is expected of it yet. */
    record Bare(String what) implements Decision {}

    /** Something is expected, at no time that could be asked about. */
    record Untimed(String what, String expectation) implements Decision {}

    /** Something is expected by a moment. */
    record Timed(String what, String expectation, Instant due) implements Decision {}

    /**
     * Reads what people type, such as {@code restart the pool, expect p99 below 400 ms in 5 min}. Whatever it is, it can
     * be read; what is not understood stays part of the words.
     *
     * @param words what was typed
     * @param now the team's present moment in its zone, from which {@code in 5 min} and {@code by 14:16} are reckoned
     */
    static Decision read(String words, ZonedDateTime now) {
        Optional<Clause> clause = Clause.last(words);
        if (clause.isEmpty()) {
            return new Bare(words.strip());
        }
        String what =
                clause.get().before().isEmpty() ? words.strip() : clause.get().before();
        String expected = clause.get().after();
        return Deadline.in(expected, now)
                .<Decision>map(found -> new Timed(what, found.rest(), found.due()))
                .orElseGet(() -> new Untimed(what, expected));
    }

    /**
     * Reads when there is news of something done or under way: {@code draining node 2, back in 10 min}. Timed then, with
     * nothing expected; bare otherwise.
     */
    static Decision report(String words, ZonedDateTime now) {
        return Report.in(words, now);
    }
}
