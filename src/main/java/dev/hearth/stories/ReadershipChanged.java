package dev.hearth.stories;

/**
 * Others may read a story than before, perhaps nobody: its teller changed that, or it was hidden. Told inside the deed.
 *
 * @param story which
 */
public record ReadershipChanged(Story.Id story) {}
