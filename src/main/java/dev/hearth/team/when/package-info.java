/** What people type when they say when, the dates it means, and the words that say it back. */
@NamedInterface("when")
@NullMarked
package dev.hearth.team.when;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
