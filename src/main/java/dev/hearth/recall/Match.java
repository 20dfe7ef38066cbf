package dev.hearth.recall;

/**
 * Something found, and how alike it is in meaning: from 0, which also stands for unknown, to 1.
 *
 * @param found what was found
 * @param likeness how alike it is
 */
public record Match(Found found, float likeness) {}
