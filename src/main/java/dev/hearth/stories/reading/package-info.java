/** How stories are found again by those who may read them, and changed or taken back by their tellers. */
@NullMarked
package dev.hearth.stories.reading;

import org.jspecify.annotations.NullMarked;
