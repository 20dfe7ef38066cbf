/**
 * A workspace on two platforms. Inside there is one workspace, one channel of a team and one set of ids; at the edges what
 * comes in and what goes out is put into the words of the platform it is for.
 */
@NamedInterface("sides")
@NullMarked
package dev.hearth.chat.sides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
