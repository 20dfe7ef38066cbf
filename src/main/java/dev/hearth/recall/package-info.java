/** Finds what is alike, by meaning and by word, for whoever may read it; what a text means is kept with the text. */
@ApplicationModule(allowedDependencies = {"workspaces", "team", "reception", "storage", "scheduling"})
@NullMarked
package dev.hearth.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
