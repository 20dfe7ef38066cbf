/** What of a summary may be shown today. */
@NullMarked
package dev.hearth.summaries.land;

import org.jspecify.annotations.NullMarked;
