/** Who counts as sitting at this very machine, for entrances that ask for no other proof. */
@NamedInterface("local")
@NullMarked
package dev.hearth.reception.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
