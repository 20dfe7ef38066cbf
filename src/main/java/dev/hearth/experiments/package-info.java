/** Small chaos experiments: planned, announced, begun only after a person said Go, stopped by anyone, undone, talked about. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "chat",
            "documents",
            "hooks::fetching",
            "team",
            "team::when",
            "team::waiting",
            "reception",
            "delivery",
            "prompts",
            "scheduling",
            "clearance"
        })
@NullMarked
package dev.hearth.experiments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
