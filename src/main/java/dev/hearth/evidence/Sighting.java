package dev.hearth.evidence;

import java.time.LocalDate;

/**
 * Something that was seen of a belief. Who saw it is not known, nor how many did (P5).
 *
 * @param on the day, in the team's zone
 * @param leaning what it says about the belief
 * @param by by what it was seen
 * @param words what somebody added; may be empty
 */
public record Sighting(LocalDate on, Leaning leaning, By by, String words) {}
