package dev.hearth.delivery;

/**
 * The platform will not let a message of ours that has a name be changed any more. Ids only.
 *
 * @param workspace whose
 * @param handle our name for it, as in {@link Posting#handle()}
 */
public record Unedited(long workspace, String handle) {}
