/** What is kept of a person: each room says what it keeps, and takes back its own part when that person asks for it. */
@ApplicationModule(allowedDependencies = {"workspaces", "chat", "reception"})
@NullMarked
package dev.hearth.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
