package dev.hearth.reviews.review;

import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** When things of a review happen: in working days of its team, which know weekends, holidays and freeze days. */
public final class Hours {

    private static final int FOR_ACCOUNTS = 3;
    private static final int TO_SOAK = 2;
    private static final Duration SLEEP = Duration.ofHours(8);
    private static final Duration NAMES = Duration.ofDays(90);

    private Hours() {}

    /** Until when accounts are asked for: the end of the third working day from now. */
    public static Instant due(WorkingWeek week, Instant now) {
        LocalDate day = week.plusWorkingDays(now.atZone(week.zone()).toLocalDate(), FOR_ACCOUNTS);
        return Zones.moment(day, week.to(), week.zone()).toInstant();
    }

    /** When everybody is reminded, all alike: as the last day of that time begins. */
    public static Instant reminder(WorkingWeek week, Instant due) {
        return Zones.moment(due.atZone(week.zone()).toLocalDate(), week.from(), week.zone())
                .toInstant();
    }

    /** When ideas come back that were parked: two working days later, at that time of day or as near as the hours allow. */
    public static Instant back(WorkingWeek week, Instant told) {
        ZonedDateTime then = told.atZone(week.zone());
        return Zones.moment(
                        week.plusWorkingDays(then.toLocalDate(), TO_SOAK),
                        within(week, then.toLocalTime()),
                        week.zone())
                .toInstant();
    }

    private static LocalTime within(WorkingWeek week, LocalTime time) {
        LocalTime last = week.to().minusHours(1);
        LocalTime latest = last.isBefore(week.from()) || last.isAfter(week.to()) ? week.from() : last;
        LocalTime early = time.isBefore(week.from()) ? week.from() : time;
        return early.isAfter(latest) ? latest : early;
    }

    /** When somebody is asked: now or as soon as their own hours begin, where they live; at once if that is too late. */
    public static Instant asked(WorkingWeek week, @Nullable ZoneId theirs, Instant now, Instant due) {
        WorkingWeek own = theirs == null
                ? week
                : new WorkingWeek(theirs, week.days(), week.from(), week.to(), week.holidays(), week.freezeDays());
        return own.nextOpen(now)
                .map(ZonedDateTime::toInstant)
                .filter(opening -> opening.isBefore(due))
                .orElse(now);
    }

    /** When the first working day begins before which everybody could sleep. */
    public static Instant morning(WorkingWeek week, Instant ended) {
        Instant slept = ended.plus(SLEEP);
        LocalDate day = slept.atZone(week.zone()).toLocalDate();
        Instant today = morning(week, day);
        return week.isWorkingDay(day) && !today.isBefore(slept) ? today : morning(week, week.plusWorkingDays(day, 1));
    }

    private static Instant morning(WorkingWeek week, LocalDate day) {
        return Zones.moment(day, week.from(), week.zone()).toInstant();
    }

    /** When names leave a review at the latest. */
    public static Instant nameless(Instant started) {
        return started.plus(NAMES);
    }

    /** The team's day at a moment. */
    public static LocalDate day(Team team, Instant moment) {
        return LocalDate.ofInstant(moment, team.zone());
    }
}
