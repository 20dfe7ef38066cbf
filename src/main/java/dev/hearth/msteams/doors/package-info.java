/** The one entrance of Teams. */
@NullMarked
package dev.hearth.msteams.doors;

import org.jspecify.annotations.NullMarked;
