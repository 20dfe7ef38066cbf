/** Planning an experiment, giving it another time, calling it off, and ideas for the next one. */
@NullMarked
package dev.hearth.experiments.planning;

import org.jspecify.annotations.NullMarked;
