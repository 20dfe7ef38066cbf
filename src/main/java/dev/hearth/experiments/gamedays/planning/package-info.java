/** Planning a game day, asking after one, and all of it as a file. */
@NullMarked
package dev.hearth.experiments.gamedays.planning;

import org.jspecify.annotations.NullMarked;
