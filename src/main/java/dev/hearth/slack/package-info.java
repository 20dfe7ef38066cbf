/** Slack: what people do there comes in through one door, and what Hearth says goes out in blocks. */
@ApplicationModule(
        allowedDependencies = {"startup", "clock", "workspaces", "chat", "chat::platform", "chat::sides", "reception"})
@NullMarked
package dev.hearth.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
