/** Finds what is alike: by the words texts share. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
