package dev.hearth.delivery;

/**
 * A message that has a name will never arrive, and it is known that it will not. Ids only.
 *
 * @param workspace whose
 * @param handle our name for it, as in {@link Posting#handle()}
 */
public record Undelivered(long workspace, String handle) {}
