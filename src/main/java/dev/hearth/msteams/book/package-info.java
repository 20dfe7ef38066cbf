/** Where Hearth may speak on Teams: the conversations it was told of, kept as they are on every turn. */
@NullMarked
package dev.hearth.msteams.book;

import org.jspecify.annotations.NullMarked;
