/** Doors for other programs: secret addresses, what may come in by them, and what goes out. */
@ApplicationModule(allowedDependencies = {"clock", "workspaces", "chat", "reception", "team", "scheduling"})
@NullMarked
package dev.hearth.hooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
