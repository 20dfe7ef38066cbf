/** How an answer gets back to the one person it is for. */
@NullMarked
package dev.hearth.msteams.answers;

import org.jspecify.annotations.NullMarked;
