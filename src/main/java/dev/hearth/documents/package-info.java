/** Reads documents that come from outside, JSON and YAML, within limits and without what could act in them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
