/** A made-up lesson for a first look. */
@NullMarked
package dev.hearth.reviews.samples;

import org.jspecify.annotations.NullMarked;
