/** Lessons and what is tried: a lesson after an experiment that surprised, and ideas from lessons that are open. */
@NullMarked
package dev.hearth.reviews.trying;

import org.jspecify.annotations.NullMarked;
