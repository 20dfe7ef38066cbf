package dev.hearth.experiments.tools.reading;

import java.time.Instant;

/** Something a tool reports. */
public sealed interface Report {

    /** What makes it the same report, however often it is delivered. */
    String identity();

    /** When it happened, as the tool says. */
    Instant at();

    /** A run has begun. */
    record Started(String identity, Instant at, Which which) implements Report {}

    /** A run is over. */
    record Ended(String identity, Instant at, Which which, Seen seen) implements Report {}

    /**
     * The tool's emergency stop is pulled.
     *
     * @param since when it was pulled
     */
    record Halted(String identity, Instant at, Instant since) implements Report {}

    /**
     * The emergency stop was lifted.
     *
     * @param pulled when it had been pulled
     */
    record Freed(String identity, Instant at, Instant pulled) implements Report {}

    /** Nothing to do with what is known here. */
    record Nothing(String identity, Instant at) implements Report {}
}
