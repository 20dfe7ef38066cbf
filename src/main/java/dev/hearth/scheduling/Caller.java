package dev.hearth.scheduling;

import java.time.Instant;

/** Who is told that an appointment has come due. Every bean of this type is found. */
public interface Caller {

    /** The kind of appointment it answers for. */
    String kind();

    /**
     * It is due. Called once, inside a transaction on the writing thread, together with which the appointment goes.
     *
     * @param subject what it is about
     * @param due when it was to be
     * @param now the team's present moment, not before {@code due}
     */
    void due(String subject, Instant due, Instant now);

    /**
     * It was due while nobody could act, and makes no sense any more (P13).
     *
     * @param subject what it is about
     * @param due when it was to be
     * @param now the team's present moment
     */
    void missed(String subject, Instant due, Instant now);
}
