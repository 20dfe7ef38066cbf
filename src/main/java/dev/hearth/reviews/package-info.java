/** What a team learned and wants to try, kept until it was tried or let go; reviews of incidents will fill it. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "chat",
            "team",
            "team::when",
            "team::waiting",
            "reception",
            "experiments",
            "recall"
        })
@NullMarked
package dev.hearth.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
