/** Joining an experiment, and noting what one sees while it runs. */
@NullMarked
package dev.hearth.experiments.watching;

import org.jspecify.annotations.NullMarked;
