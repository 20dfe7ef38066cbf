/** Incidents: opened without a form, kept on one card, asked about one question at a time, closed with a short look back. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "privacy",
            "chat",
            "chat::platform",
            "reception",
            "delivery",
            "scheduling",
            "team",
            "team::waiting",
            "web",
            "web::face",
            "prompts",
            "clearance",
            "evidence",
            "hooks",
            "recall"
        })
@NullMarked
package dev.hearth.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
