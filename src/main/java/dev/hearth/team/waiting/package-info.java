/** What waits in a team for somebody to come back to it, told by whoever knows and asked by whoever reads it out. */
@NamedInterface("waiting")
@NullMarked
package dev.hearth.team.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
