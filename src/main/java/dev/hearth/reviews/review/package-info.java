/** A review of an incident: what it is, what may happen to it next, who was there, and the timeline it looks back on. */
@NullMarked
package dev.hearth.reviews.review;

import org.jspecify.annotations.NullMarked;
