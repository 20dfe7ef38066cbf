/** Talking about an experiment once it is undone: one question after another, how it turned out, and all of it read back. */
@NullMarked
package dev.hearth.experiments.debriefing;

import org.jspecify.annotations.NullMarked;
