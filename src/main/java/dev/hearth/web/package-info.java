/**
 * Pages: what a browser sees of Hearth, who is asking, and the way in. Each room keeps its own pages; this one gives them
 * their frame. It stands after {@code team}, so that every room with something to show may use it.
 */
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "storage",
            "workspaces",
            "privacy",
            "chat",
            "chat::platform",
            "chat::sides",
            "reception",
            "team",
            "team::waiting"
        })
@NullMarked
package dev.hearth.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
