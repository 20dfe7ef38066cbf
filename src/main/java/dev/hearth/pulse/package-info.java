/** Seven questions on psychological safety, answered without a name; shown is how the answers lie, never a score. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "chat",
            "reception",
            "team",
            "web",
            "web::face",
            "delivery",
            "prompts",
            "scheduling",
            "tickets"
        })
@NullMarked
package dev.hearth.pulse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
