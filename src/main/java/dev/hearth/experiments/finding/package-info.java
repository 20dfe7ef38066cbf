/** What experiments give to be found by meaning and by word. */
@NullMarked
package dev.hearth.experiments.finding;

import org.jspecify.annotations.NullMarked;
