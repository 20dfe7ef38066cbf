/** Looking back on incidents without blame, and what a team learned and wants to try, asked about until it was tried or let go. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "privacy",
            "chat",
            "team",
            "team::when",
            "team::waiting",
            "reception",
            "experiments",
            "incidents",
            "delivery",
            "scheduling",
            "prompts",
            "recall",
            "recall::meaning",
            "web",
            "web::face"
        })
@NullMarked
package dev.hearth.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
