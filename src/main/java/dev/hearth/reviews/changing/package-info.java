/** How a lesson is changed, given another day, keeper or ticket, and taken back. */
@NullMarked
package dev.hearth.reviews.changing;

import org.jspecify.annotations.NullMarked;
