/** How a story is told: the quick way, the form, and the buttons that widen who may read it. */
@NullMarked
package dev.hearth.stories.telling;

import org.jspecify.annotations.NullMarked;
