/** A group of people who work together: their channel, time zone, hours, holidays and settings. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
