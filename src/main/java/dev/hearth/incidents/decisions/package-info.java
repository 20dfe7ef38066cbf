/** How decisions are read: what is to be done, what is expected of it, and by when. */
@NullMarked
package dev.hearth.incidents.decisions;

import org.jspecify.annotations.NullMarked;
