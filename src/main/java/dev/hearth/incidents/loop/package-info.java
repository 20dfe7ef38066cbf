/** What an incident is and which question it needs next: pure, without a database, a platform or a clock of its own. */
@NullMarked
package dev.hearth.incidents.loop;

import org.jspecify.annotations.NullMarked;
