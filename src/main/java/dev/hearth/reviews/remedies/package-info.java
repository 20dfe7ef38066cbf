/** Ideas for remedies: parked while the story is told, and brought back once it has soaked. */
@NullMarked
package dev.hearth.reviews.remedies;

import org.jspecify.annotations.NullMarked;
