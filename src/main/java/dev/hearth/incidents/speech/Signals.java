package dev.hearth.incidents.speech;

import dev.hearth.incidents.loop.Incident;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what watching programs said of an incident. It stands on the timeline, and answers no question. */
public interface Signals {

    /** All of it, the oldest first. */
    List<Signal> of(Incident incident);

    /**
     * One of them.
     *
     * @param source which program; empty where nobody knows
     * @param words a few, on one line; anybody's (P17)
     * @param address where more is to be read; null for nowhere
     * @param over whether it says that it is over
     */
    record Signal(
            Instant at,
            String source,
            String words,
            @Nullable String address,
            boolean over) {}
}
