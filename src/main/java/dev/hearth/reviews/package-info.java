/** What a team learned and wants to try, asked about until it was tried or let go; reviews of incidents will fill it. */
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
            "delivery",
            "scheduling",
            "recall",
            "recall::meaning",
            "incidents",
            "web",
            "web::face"
        })
@NullMarked
package dev.hearth.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
