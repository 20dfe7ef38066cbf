/** The story as it is told together: what contributed, what went well, where luck helped, what surprised. */
@NullMarked
package dev.hearth.reviews.telling;

import org.jspecify.annotations.NullMarked;
