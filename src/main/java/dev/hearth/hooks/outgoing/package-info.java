/** What Hearth tells another program of its own accord: signed, in order, and again until it is heard or a day is over. */
@NamedInterface("outgoing")
@NullMarked
package dev.hearth.hooks.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
