package dev.hearth.reviews.review;

import dev.hearth.team.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as a team reads them. */
public final class Moments {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    /** {@code Thu 7 Jan 17:00}. */
    public static String full(Instant moment, Team team) {
        return FULL.format(moment.atZone(team.zone()));
    }

    /** {@code 14:11}. */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
