/** Loads, checks and hands out the questions, experiment templates and scenarios kept as text under {@code prompts/}. */
@ApplicationModule(allowedDependencies = {"startup", "documents"})
@NullMarked
package dev.hearth.prompts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
