/** Notices words that make people fall silent, and offers another way to ask to whoever said them and asked for that. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "privacy",
            "chat",
            "reception",
            "team",
            "prompts",
            "clearance",
            "recall",
            "recall::meaning"
        })
@NullMarked
package dev.hearth.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
