/** The monthly post that says a summary is ready, and how it is had later or not at all. */
@NullMarked
package dev.hearth.summaries.monthly;

import org.jspecify.annotations.NullMarked;
