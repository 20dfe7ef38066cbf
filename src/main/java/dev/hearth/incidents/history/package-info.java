/** What other rooms read of incidents that went by. */
@NullMarked
package dev.hearth.incidents.history;

import org.jspecify.annotations.NullMarked;
