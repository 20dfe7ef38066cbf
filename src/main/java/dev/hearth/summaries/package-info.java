/** What a team told in a week, month or quarter, read back to it: never a number, and no group of fewer than five. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "recall",
            "recall::meaning",
            "workspaces",
            "chat",
            "reception",
            "team",
            "team::waiting",
            "delivery",
            "prompts",
            "scheduling",
            "evidence",
            "web",
            "web::face",
            "stories",
            "stories::meaning"
        })
@NullMarked
package dev.hearth.summaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
