/** Why Hearth may refuse to start, said in one sentence that names the property. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
