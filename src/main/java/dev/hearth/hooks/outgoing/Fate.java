package dev.hearth.hooks.outgoing;

import dev.hearth.hooks.fetching.Fetched;
import java.time.Duration;
import java.time.Instant;

/** What becomes of a letter after it was sent. */
sealed interface Fate {

    /** It was heard. */
    record Heard() implements Fate {}

    /** It is sent again, the same. */
    record Again(Instant when) implements Fate {}

    /** It is given up. */
    record Lost() implements Fate {}

    Duration GIVE_UP = Duration.ofHours(24);

    /** Decides: again after 10 s, 20 s and so on, an hour at most, for a day; at once no more where the address is gone. */
    static Fate of(Fetched fetched, int attempts, Instant written, Instant now) {
        if (fetched instanceof Fetched.Answered answered) {
            if (answered.well()) {
                return new Heard();
            }
            if (answered.status() == 410) {
                return new Lost();
            }
        }
        Instant next = now.plus(pause(attempts));
        return next.isAfter(written.plus(GIVE_UP)) ? new Lost() : new Again(next);
    }

    private static Duration pause(int attempts) {
        return Duration.ofSeconds(Math.min(3600, 10L << Math.min(attempts, 9)));
    }
}
