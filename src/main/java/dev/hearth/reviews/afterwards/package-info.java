/** Three questions about the review itself, answered without a name and shown only where enough have answered. */
@NullMarked
package dev.hearth.reviews.afterwards;

import org.jspecify.annotations.NullMarked;
