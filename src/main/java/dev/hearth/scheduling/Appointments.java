package dev.hearth.scheduling;

import java.time.Duration;
import java.time.Instant;

/** What is to happen at a moment of the team's clock. Made and cancelled in the transaction of the caller. */
public interface Appointments {

    /**
     * Makes an appointment, in place of any other of this kind with this subject.
     *
     * @param kind which {@link Caller} it is for, for example {@code experiments.remind}
     * @param subject what it is about, for example {@code 12}; never people's words
     * @param due when
     * @param keeps how long after that it still makes sense; later it is missed, not done (P13)
     */
    void make(String kind, String subject, Instant due, Duration keeps);

    /** Cancels it, if there is one. */
    void cancel(String kind, String subject);
}
