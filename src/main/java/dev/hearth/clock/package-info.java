/** What time it is: for the team, whose clock the practice chat may move, and on the wall. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
