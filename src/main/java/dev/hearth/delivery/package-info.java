/** Where everything Hearth says on its own account goes out: in order, as fast as allowed, never twice. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "privacy",
            "chat",
            "chat::platform",
            "chat::sides",
            "reception",
            "scheduling",
            "storage",
            "team"
        })
@NullMarked
package dev.hearth.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
