/** What a text means, as a point among other texts: a small sentence model for English that runs in this process. */
@NamedInterface("meaning")
@NullMarked
package dev.hearth.recall.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
