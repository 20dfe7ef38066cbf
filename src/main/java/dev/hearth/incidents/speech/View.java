package dev.hearth.incidents.speech;

import dev.hearth.incidents.loop.Incident;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An incident as somebody looks at it.
 *
 * @param zone the team's time zone
 * @param now the team's present moment
 */
public record View(Incident incident, ZoneId zone, Instant now) {

    /** A moment as it is shown here. */
    String time(Instant moment) {
        return Shown.time(moment, zone, now);
    }
}
