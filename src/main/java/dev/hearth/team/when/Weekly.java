package dev.hearth.team.when;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.hearth.team.Zones;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On these days of every {@code everyWeeks}-th week (Monday to Sunday), counted from the week of {@code first}, its
 * first date.
 */
record Weekly(Set<DayOfWeek> days, int everyWeeks, LocalDate first, LocalTime time) implements When {

    static final int MOST_WEEKS = 26;

    Weekly {
        days = Set.copyOf(days);
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS || !days.contains(first.getDayOfWeek())) {
            throw new IllegalArgumentException("not a repeat: " + days + " every " + everyWeeks + " from " + first);
        }
    }

    /** Starts on the first of the days that is not before {@code earliest}. */
    static Weekly from(Set<DayOfWeek> days, int everyWeeks, LocalTime time, LocalDate earliest) {
        LocalDate first = earliest;
        while (!days.contains(first.getDayOfWeek())) {
            first = first.plusDays(1);
        }
        return new Weekly(days, everyWeeks, first, time);
    }

    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        LocalDate yesterday = after.toLocalDate().minusDays(1);
        return Stream.iterate(yesterday.isBefore(first) ? first : yesterday, day -> day.plusDays(1))
                .limit(7L * everyWeeks + 9)
                .filter(this::falls)
                .map(day -> Zones.moment(day, time, after.getZone()))
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    private boolean falls(LocalDate day) {
        long weeks = WEEKS.between(first.with(previousOrSame(MONDAY)), day.with(previousOrSame(MONDAY)));
        return days.contains(day.getDayOfWeek()) && weeks % everyWeeks == 0;
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public String words(ZonedDateTime now) {
        boolean saysStart = everyWeeks > 1 || first.isAfter(firstFrom(now));
        return Words.days(days, everyWeeks) + " at " + Words.time(time)
                + (saysStart ? ", starting " + Words.date(first, now) : "");
    }

    /** The first date of the same days for whoever names no start. */
    private LocalDate firstFrom(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean over = !Zones.moment(today, time, now.getZone()).isAfter(now);
        return from(days, 1, time, over ? today.plusDays(1) : today).first;
    }

    @Override
    public String stored() {
        String names = new TreeSet<>(days).stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        return "weekly " + everyWeeks + " " + names + " " + first + " " + time;
    }

    static Weekly restore(String[] words) {
        Set<DayOfWeek> days =
                Arrays.stream(words[2].split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new Weekly(days, Integer.parseInt(words[1]), LocalDate.parse(words[3]), LocalTime.parse(words[4]));
    }
}
