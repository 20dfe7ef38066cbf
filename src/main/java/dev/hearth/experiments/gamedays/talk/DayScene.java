package dev.hearth.experiments.gamedays.talk;

import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.Progress;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A game day, how far it has come, and its team: all that is needed to speak of it.
 *
 * @param progress the day along its agenda, at the present moment
 * @param team whose; times are said in its zone
 */
public record DayScene(Progress progress, Team team) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** Which. */
    public GameDay day() {
        return progress.day();
    }

    /** How people call it. */
    public int number() {
        return day().number();
    }

    /** The team's present moment. */
    public Instant now() {
        return progress.now();
    }

    /** A moment in full, with the zone. */
    public String full(Instant moment) {
        return When.words(moment.atZone(team.zone()), now().atZone(team.zone()));
    }

    /** A time of day. */
    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(team.zone()));
    }

    /** When a reminder is due a working day before it; nothing if that has passed. */
    public Optional<Instant> dayBefore() {
        Instant before = team.week()
                .workingDaysBefore(day().from().atZone(team.zone()), 1)
                .toInstant();
        return Optional.of(before).filter(now()::isBefore);
    }
}
