/** Words of conversations on a timeline: copied with one press, known to their author, and taken back by them. */
@NullMarked
package dev.hearth.incidents.copying;

import org.jspecify.annotations.NullMarked;
