/** Where everything is kept: one file of H2, or a PostgreSQL server, and the key that goes with it. */
@ApplicationModule(allowedDependencies = {"startup", "workspaces"})
@NullMarked
package dev.hearth.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
