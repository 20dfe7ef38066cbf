/** Small chaos experiments: planned, announced, begun only after a person said Go, stopped by anyone, undone, talked about. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "privacy",
            "chat",
            "documents",
            "team",
            "team::when",
            "team::waiting",
            "web",
            "web::face",
            "reception",
            "delivery",
            "prompts",
            "scheduling",
            "evidence",
            "recall",
            "calendar",
            "hooks",
            "hooks::fetching",
            "hooks::outgoing",
            "hooks::secrets",
            "clearance"
        })
@NullMarked
package dev.hearth.experiments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
