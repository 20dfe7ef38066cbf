/** How a summary is made, once: outside any deed, from what was told, beside what was made before. */
@NullMarked
package dev.hearth.summaries.making;

import org.jspecify.annotations.NullMarked;
