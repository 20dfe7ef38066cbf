/** Loads, checks and hands out the questions and experiment templates kept as text under {@code prompts/}. */
@ApplicationModule(allowedDependencies = {"startup", "documents"})
@NullMarked
package dev.hearth.prompts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
