/** What Hearth needs from the service between it and Teams, whichever client speaks to it. */
@NullMarked
package dev.hearth.msteams.connector;

import org.jspecify.annotations.NullMarked;
