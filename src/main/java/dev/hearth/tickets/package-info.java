/** One random ticket for each person who is asked something by direct message: an answer spends it, and it is joined to nobody. */
@ApplicationModule(allowedDependencies = {"workspaces", "chat", "delivery"})
@NullMarked
package dev.hearth.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
