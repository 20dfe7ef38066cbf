/** The summaries that were made, and where they lie: ids, marks and steps, nobody's words. */
@NullMarked
package dev.hearth.summaries.book;

import org.jspecify.annotations.NullMarked;
