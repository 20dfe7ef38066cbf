/** What people did on Teams, turned into requests and handed in at the reception. */
@NullMarked
package dev.hearth.msteams.exchange;

import org.jspecify.annotations.NullMarked;
