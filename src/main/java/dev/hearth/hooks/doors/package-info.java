/** The doors themselves: what is let in at all, and what of it nobody may read afterwards. */
@NullMarked
package dev.hearth.hooks.doors;

import org.jspecify.annotations.NullMarked;
