package dev.hearth.incidents.speech;

import dev.hearth.incidents.loop.Incident;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * An incident as somebody looks at it.
 *
 * @param zone the team's time zone
 * @param now the team's present moment
 */
public record View(Incident incident, ZoneId zone, Instant now) {

    /** A moment as it is shown here. */
    String time(Instant moment) {
        return Shown.time(moment, zone, now, changing());
    }

    /** Whether the clock was put forward or back since it was opened. */
    private boolean changing() {
        ZoneRules rules = zone.getRules();
        return !rules.getOffset(incident.opening().at()).equals(rules.getOffset(now));
    }
}
