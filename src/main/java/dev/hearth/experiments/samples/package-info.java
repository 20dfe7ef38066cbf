/** A made-up experiment for a first look. */
@NullMarked
package dev.hearth.experiments.samples;

import org.jspecify.annotations.NullMarked;
