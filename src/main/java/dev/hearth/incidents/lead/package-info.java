/** Who leads through an incident: what follows from each change, and when to look again. */
@NullMarked
package dev.hearth.incidents.lead;

import org.jspecify.annotations.NullMarked;
