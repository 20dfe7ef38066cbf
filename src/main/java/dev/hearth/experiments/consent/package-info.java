/** The yes of the team on whose system an experiment is planned: asked for, given, and taken back. */
@NullMarked
package dev.hearth.experiments.consent;

import org.jspecify.annotations.NullMarked;
