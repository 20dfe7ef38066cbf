package dev.hearth.clearance;

/**
 * Something that a team has to do with began to run, was stopped or is over; one for each such team. {@link
 * Clearance#runningIn} has what runs now.
 */
public record RunChanged(long workspace, String key, long team) {}
