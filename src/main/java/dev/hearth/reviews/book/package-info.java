/** Lessons, and where they lie. */
@NullMarked
package dev.hearth.reviews.book;

import org.jspecify.annotations.NullMarked;
