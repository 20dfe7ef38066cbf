/** Pages: what a browser sees of Hearth where people come from a chat platform. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.hearth.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
