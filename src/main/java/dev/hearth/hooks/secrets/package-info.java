/** What else a team shares with another program: secrets by which senders sign, and tokens of theirs. Sealed, and never shown. */
@NamedInterface("secrets")
@NullMarked
package dev.hearth.hooks.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
