/** The index behind the finder: in memory, one for each workspace that is searched, made from the database and following it. */
@NullMarked
package dev.hearth.recall.index;

import org.jspecify.annotations.NullMarked;
