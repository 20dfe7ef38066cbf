/** Where everything people ask for comes in: commands, buttons and forms, each kept once and then answered. */
@ApplicationModule(allowedDependencies = {"clock", "storage", "workspaces", "chat", "chat::sides"})
@NullMarked
package dev.hearth.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
