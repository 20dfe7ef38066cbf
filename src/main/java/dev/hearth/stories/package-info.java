/** The stories people tell about their systems: told, kept for whom they were meant, found again, taken back. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "privacy",
            "chat",
            "reception",
            "team",
            "web",
            "web::face",
            "delivery",
            "prompts",
            "scheduling",
            "tickets",
            "evidence",
            "experiments",
            "reviews",
            "recall"
        })
@NullMarked
package dev.hearth.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
