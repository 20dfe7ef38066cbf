/** The first minute: a greeting, setting up a channel, changing its settings, and what is kept. */
@ApplicationModule(
        allowedDependencies = {
            "workspaces",
            "privacy",
            "chat",
            "chat::platform",
            "reception",
            "team",
            "delivery",
            "web",
            "web::face"
        })
@NullMarked
package dev.hearth.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
