/** Experiments on pages: what a team plans, runs and saw, and the same to take along. */
@NullMarked
package dev.hearth.experiments.pages;

import org.jspecify.annotations.NullMarked;
