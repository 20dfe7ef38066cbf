package dev.hearth.clearance;

/** Something began to run, was stopped or is over; {@link Clearance#runningIn} has what runs now. */
public record RunChanged(long workspace, String key, long team) {}
