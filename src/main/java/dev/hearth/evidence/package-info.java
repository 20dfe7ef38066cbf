/** What a team believes it is reliable for, to whom and under which condition, and what was seen of it, when. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "chat",
            "team",
            "team::waiting",
            "reception",
            "web",
            "web::face",
            "delivery",
            "scheduling"
        })
@NullMarked
package dev.hearth.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
