package dev.hearth.prompts;

/**
 * A question that is answered by a step from 1 to 7 between two ends, both too much of something, the middle not better
 * than the rest (SenseMaker's idea).
 *
 * @param id dotted and lower-case, never given to another dyad
 * @param text one line that ends with its only question mark
 * @param low what step 1 means
 * @param high what step 7 means
 */
public record Dyad(String id, String text, String low, String high) implements Prompt {}
