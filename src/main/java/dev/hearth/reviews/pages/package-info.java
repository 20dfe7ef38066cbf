/** The lessons of one's teams on a page, and to take along. */
@NullMarked
package dev.hearth.reviews.pages;

import org.jspecify.annotations.NullMarked;
