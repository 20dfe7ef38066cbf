/** A chat on this very machine, for trying Hearth without an account anywhere; also driven by scripts. */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "workspaces",
            "chat",
            "chat::platform",
            "reception",
            "reception::local",
            "scheduling",
            "startup"
        })
@NullMarked
package dev.hearth.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
