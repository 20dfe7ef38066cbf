/** Who asked for other ways to say things, where that is offered, and how they are told. */
@NullMarked
package dev.hearth.language.asking;

import org.jspecify.annotations.NullMarked;
