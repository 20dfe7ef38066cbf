/** Beginning a review: who was there, when each is asked for their own account, and until when. */
@NullMarked
package dev.hearth.reviews.asking;

import org.jspecify.annotations.NullMarked;
