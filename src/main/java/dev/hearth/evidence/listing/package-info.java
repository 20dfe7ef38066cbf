/** Reading what a team believes: the list, one belief, and all of it as Markdown. */
@NullMarked
package dev.hearth.evidence.listing;

import org.jspecify.annotations.NullMarked;
