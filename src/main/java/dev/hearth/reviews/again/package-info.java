/** What became of it: lessons asked about on their day, then less and less often, and once a week together. */
@NullMarked
package dev.hearth.reviews.again;

import org.jspecify.annotations.NullMarked;
