package dev.hearth.experiments.talk;

import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Timing;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An experiment, its team and the present moment: all that is needed to speak of it.
 *
 * @param experiment which
 * @param team whose; times are said in its zone
 * @param nearby the other teams it names, the one whose system it is first
 * @param now the team's present moment
 */
public record Scene(Experiment experiment, Team team, List<Nearby> nearby, Instant now) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    public Scene {
        nearby = List.copyOf(nearby);
    }

    /** The same with the experiment further on. */
    public Scene with(Experiment other) {
        return new Scene(other, team, nearby, now);
    }

    /** The same with the experiment having come this far. */
    public Scene with(Course course) {
        return with(experiment.with(course));
    }

    /** How people call it. */
    public int number() {
        return experiment.number();
    }

    /** How far it has come. */
    public Course course() {
        return experiment.course();
    }

    /** What people wrote down about it. */
    public Plan plan() {
        return experiment.plan();
    }

    /** The date after one that has passed, for what repeats. */
    public @Nullable Instant again() {
        Instant passed = course().next();
        Instant after = passed == null || passed.isBefore(now) ? now : passed;
        return experiment.timing().again(after, team.week()).orElse(null);
    }

    /** The other team whose system it is, if it is not its own. */
    public Optional<Nearby> host() {
        return nearby.stream().filter(Nearby::owns).findFirst();
    }

    /** The teams that rely on it, as far as they were named. */
    public List<Nearby> relying() {
        return nearby.stream().filter(other -> !other.owns()).toList();
    }

    /** Another team it names. */
    public Optional<Nearby> nearby(Team.Id other) {
        return nearby.stream().filter(one -> one.team().id().equals(other)).findFirst();
    }

    /** A moment in full, with the zone. */
    public String full(Instant moment) {
        return When.words(moment.atZone(team.zone()), present());
    }

    /** A time of day. */
    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(team.zone()));
    }

    /** What a timing says in words. */
    public String words(Timing timing) {
        return timing.when().words(present());
    }

    /** Whole minutes from a moment until now. */
    public long minutesSince(@Nullable Instant moment) {
        return moment == null ? 0 : Duration.between(moment, now).toMinutes();
    }

    /** When a reminder is due an hour before it; nothing if nobody wanted one, it has passed, or nobody may know. */
    public Optional<Instant> hourBefore() {
        Instant next = course().next();
        return next == null || !plan().hourBefore() || experiment.timing().isSurprise()
                ? Optional.empty()
                : Optional.of(next.minus(AN_HOUR)).filter(now::isBefore);
    }

    /** When a reminder is due a working day before it; nothing if that has passed. */
    public Optional<Instant> dayBefore() {
        Instant next = course().next();
        return next == null
                ? Optional.empty()
                : Optional.of(team.week()
                                .workingDaysBefore(next.atZone(team.zone()), 1)
                                .toInstant())
                        .filter(now::isBefore);
    }

    private ZonedDateTime present() {
        return now.atZone(team.zone());
    }
}
