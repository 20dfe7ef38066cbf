/** Where stories lie in triangles and between two ends: counted coarsely, drawn twice from one description. No database, no clock. */
@NullMarked
package dev.hearth.summaries.pictures;

import org.jspecify.annotations.NullMarked;
