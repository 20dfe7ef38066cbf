/** Once a month the longest unseen belief is named, and how that is had later or not at all. */
@NullMarked
package dev.hearth.evidence.monthly;

import org.jspecify.annotations.NullMarked;
