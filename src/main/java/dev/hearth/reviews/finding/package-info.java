/** What lessons give to be found by meaning and by word. */
@NullMarked
package dev.hearth.reviews.finding;

import org.jspecify.annotations.NullMarked;
