/** A group of people who run something together: their channel, time zone, hours, holidays and settings. */
@ApplicationModule(allowedDependencies = {"clock", "workspaces", "privacy", "chat", "chat::platform", "reception"})
@NullMarked
package dev.hearth.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
