package dev.hearth.team;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a team works: in its zone, on these days of the week, from {@code from} (included) to {@code to} (not included)
 * by the wall clock, except on holidays and freeze days. Anything that would wait for a working day longer than three
 * years counts calendar days instead.
 */
public record WorkingWeek(
        ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, Holidays holidays, FreezeDays freezeDays) {

    private static final int HORIZON = 3 * 366;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Duration SHORTLY = Duration.ofMinutes(15);

    /** What was made of typed days and hours. */
    public sealed interface Drawn {

        /** They make a week. */
        record Week(WorkingWeek week) implements Drawn {}

        /** They do not; {@code because} is a sentence for people. */
        record Refused(String because) implements Drawn {}
    }

    public WorkingWeek {
        days = Set.copyOf(days);
        if (refusal(days, from, to).isPresent()) {
            throw new IllegalArgumentException("no working week: " + days + " " + from + " to " + to);
        }
    }

    /** Monday to Friday, 9:00 to 17:00, without holidays or freeze days. */
    public static WorkingWeek usual(ZoneId zone) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new WorkingWeek(zone, days, LocalTime.of(9, 0), LocalTime.of(17, 0), Holidays.none(), FreezeDays.none());
    }

    /** A week as a person chose it, or the sentence that says why it is none. */
    public static Drawn of(
            ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, Holidays holidays, FreezeDays freezeDays) {
        return refusal(days, from, to)
                .<Drawn>map(Drawn.Refused::new)
                .orElseGet(() -> new Drawn.Week(new WorkingWeek(zone, days, from, to, holidays, freezeDays)));
    }

    private static Optional<String> refusal(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        if (days.isEmpty()) {
            return Optional.of("A team works on one day of the week at least.");
        }
        return from.isBefore(to)
                ? Optional.empty()
                : Optional.of("The hours end at " + CLOCK.format(to) + ", which is not after " + CLOCK.format(from)
                        + "; they cannot go past midnight.");
    }

    /** Whether the team works on this day at all. */
    public boolean isWorkingDay(LocalDate date) {
        return closed(date).isEmpty();
    }

    /** Whether the team works at this moment. */
    public boolean isOpen(Instant at) {
        return closed(at).isEmpty();
    }

    /** What closes the team at this moment, if anything does. */
    public Optional<Closed> closed(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return closed(local.toLocalDate()).or(() -> outOfHours(local.toLocalTime()));
    }

    /** What closes the team for this whole day, if anything does. */
    public Optional<Closed> closed(LocalDate date) {
        return freezeDays
                .on(date)
                .map(reason -> new Closed(Closed.Kind.FREEZE_DAY, reason))
                .or(() -> holidays.on(date).map(name -> new Closed(Closed.Kind.HOLIDAY, name)))
                .or(() -> dayOff(date.getDayOfWeek()));
    }

    private Optional<Closed> dayOff(DayOfWeek day) {
        return days.contains(day)
                ? Optional.empty()
                : Optional.of(
                        new Closed(Closed.Kind.DAY_OFF, day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH)));
    }

    private Optional<Closed> outOfHours(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to)
                ? Optional.empty()
                : Optional.of(new Closed(Closed.Kind.OUT_OF_HOURS, CLOCK.format(from) + "–" + CLOCK.format(to)));
    }

    /** This moment if the team works then, else when it next begins to; empty if that is more than three years away. */
    public Optional<ZonedDateTime> nextOpen(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return isOpen(at)
                ? Optional.of(local)
                : workingDays(local.toLocalDate())
                        .map(date -> Zones.moment(date, from, zone))
                        .filter(opening -> opening.toInstant().isAfter(at) && isOpen(opening.toInstant()))
                        .findFirst();
    }

    /**
     * The next good times after {@code after} for something that takes {@code length}, one a working day: at the same
     * time of day, or as near to it as keeps all of it within the hours; fewer than {@code count}, or none, where it
     * does not fit.
     */
    public List<ZonedDateTime> nextSlots(Instant after, int count, Duration length) {
        ZonedDateTime wished = after.atZone(zone);
        LocalTime time = within(wished.toLocalTime(), to.minus(length));
        return workingDays(wished.toLocalDate())
                .map(date -> Zones.moment(date, time, zone))
                .filter(slot -> slot.toInstant().isAfter(after) && fits(slot, length))
                .limit(count)
                .toList();
    }

    private LocalTime within(LocalTime time, LocalTime latest) {
        LocalTime early = time.isBefore(from) ? from : time;
        return early.isAfter(latest) ? latest : early;
    }

    private boolean fits(ZonedDateTime slot, Duration length) {
        ZonedDateTime end = slot.plus(length);
        return isOpen(slot.toInstant()) && !end.isAfter(Zones.moment(slot.toLocalDate(), to, zone));
    }

    /** The same time of day so many working days earlier. */
    public ZonedDateTime workingDaysBefore(ZonedDateTime at, int count) {
        ZonedDateTime local = at.withZoneSameInstant(zone);
        return Zones.moment(step(local.toLocalDate(), count, -1), local.toLocalTime(), zone);
    }

    /** When to remind of something: a working day and fifteen minutes before it. */
    public List<ZonedDateTime> reminders(ZonedDateTime at) {
        return List.of(workingDaysBefore(at, 1), at.withZoneSameInstant(zone).minus(SHORTLY));
    }

    /** The day so many working days after this one, or before it for a negative count; for 0 the day itself. */
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        return step(date, Math.abs(count), Integer.signum(count));
    }

    private LocalDate step(LocalDate date, int count, int direction) {
        return Stream.iterate(date.plusDays(direction), day -> day.plusDays(direction))
                .limit(HORIZON + 8L * count)
                .filter(this::isWorkingDay)
                .limit(count)
                .skip(Math.max(0, count - 1))
                .findFirst()
                .orElse(date.plusDays((long) direction * count));
    }

    private Stream<LocalDate> workingDays(LocalDate first) {
        return Stream.iterate(first, day -> day.plusDays(1)).limit(HORIZON).filter(this::isWorkingDay);
    }
}
