/** Tenants and the people in them, as the platforms sign them, and the key under which their secrets lie. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.workspaces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
