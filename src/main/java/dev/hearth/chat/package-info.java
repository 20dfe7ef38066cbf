/** The vocabulary of a conversation: people's places, messages, forms, and the bot's own voice. */
@ApplicationModule(allowedDependencies = {"clock", "workspaces"})
@NullMarked
package dev.hearth.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
