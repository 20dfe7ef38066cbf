package dev.hearth.clearance;

/** A hold was released; others may remain. Ids only; {@link Clearance#hold} has the rest. */
public record HoldReleased(long workspace, String source, long team) {}
