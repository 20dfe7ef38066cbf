/** Messages and forms as Adaptive Cards, and what people filled in read back. */
@NullMarked
package dev.hearth.msteams.cards;

import org.jspecify.annotations.NullMarked;
