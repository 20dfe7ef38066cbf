package dev.hearth.clearance;

/** A hold was pulled: the team begins nothing until it is released. Ids only; {@link Clearance#hold} has the rest. */
public record HoldPulled(long workspace, String source, long team) {}
