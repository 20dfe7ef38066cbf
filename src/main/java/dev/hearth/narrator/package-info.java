/** Lets a language model outside retell what a summary quotes, where a team wants that; shows only what can be found back. */
@ApplicationModule(
        allowedDependencies = {
            "startup",
            "clock",
            "chat",
            "reception",
            "team",
            "prompts",
            "recall",
            "stories",
            "summaries"
        })
@NullMarked
package dev.hearth.narrator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
