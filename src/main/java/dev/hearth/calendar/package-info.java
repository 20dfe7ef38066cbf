/** A team's calendar feed: what is announced, as calendars subscribe to it; they bring a token and nothing else. */
@ApplicationModule(allowedDependencies = {"clock", "workspaces", "chat", "reception", "team", "hooks"})
@NullMarked
package dev.hearth.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
