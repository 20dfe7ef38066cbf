/** How a workspace comes to be on two platforms, and a team in two channels; and how that ends. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "chat",
            "chat::platform",
            "chat::sides",
            "reception",
            "team",
            "delivery"
        })
@NullMarked
package dev.hearth.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
