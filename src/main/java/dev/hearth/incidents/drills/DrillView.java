package dev.hearth.incidents.drills;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A rehearsal as somebody looks at it.
 *
 * @param alike what an incident with the same entries would be
 * @param zone the team's time zone
 * @param now the team's present moment
 */
record DrillView(Drill drill, Incident alike, ZoneId zone, Instant now) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    String time(Instant moment) {
        boolean today = LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(now, zone));
        return (today ? TIME : DAY).format(moment.atZone(zone));
    }

    View asView() {
        return new View(alike, zone, now);
    }
}
