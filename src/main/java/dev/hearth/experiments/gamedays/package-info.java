/** The book of game days: half days of several experiments, what may happen to one next, and its agenda. */
@NullMarked
package dev.hearth.experiments.gamedays;

import org.jspecify.annotations.NullMarked;
