/** Noting something seen of a belief elsewhere than in an experiment: in an incident, or in a story. */
@NullMarked
package dev.hearth.evidence.noting;

import org.jspecify.annotations.NullMarked;
