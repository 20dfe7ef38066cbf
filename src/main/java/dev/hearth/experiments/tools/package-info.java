/** Tools that run experiments: what they report becomes announcement, observations and a suggestion, and people decide. */
@NullMarked
package dev.hearth.experiments.tools;

import org.jspecify.annotations.NullMarked;
