/** A game day on its way: what comes due, the brakes for all of it, and one debrief for all. */
@NullMarked
package dev.hearth.experiments.gamedays.course;

import org.jspecify.annotations.NullMarked;
