/** What keeps a team from beginning something, what is running just now, and how that is stopped. */
@ApplicationModule(allowedDependencies = {"clock", "workspaces", "chat", "team"})
@NullMarked
package dev.hearth.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
