/** What came up before: lessons that say the same, and lessons that a new incident sounds like. */
@NullMarked
package dev.hearth.reviews.echoing;

import org.jspecify.annotations.NullMarked;
