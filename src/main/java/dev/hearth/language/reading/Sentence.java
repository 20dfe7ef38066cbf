package dev.hearth.language.reading;

/**
 * One sentence of somebody's own.
 *
 * @param said as it was written, on one line
 * @param plain in lower case and without apostrophes, as phrases are looked for
 */
public record Sentence(String said, String plain) {}
