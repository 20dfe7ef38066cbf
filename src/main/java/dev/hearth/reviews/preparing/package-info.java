/** What whoever facilitates needs before everybody sits down: moments, an agenda, and what is still open. */
@NullMarked
package dev.hearth.reviews.preparing;

import org.jspecify.annotations.NullMarked;
