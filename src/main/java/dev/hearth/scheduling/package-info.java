/** Appointments that come due; the bell behind them lives here and nowhere else. */
@ApplicationModule(allowedDependencies = {"clock", "storage", "reception"})
@NullMarked
package dev.hearth.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
