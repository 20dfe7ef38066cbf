package dev.hearth.team.when;

import dev.hearth.team.WorkingWeek;
import dev.hearth.team.Zones;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * About so many times a week or month, when nobody expects it, as Netflix's Chaos Monkey does: on each working day a
 * coin falls with chance 1/μ, μ being the mean number of working days between two; never fewer than {@code gap} working
 * days (1 or more) after the date before; at a random minute from {@code from} (included) to {@code to} (not included),
 * as far as these are within the team's hours, else within the hours alone. With gap 1 the mean is μ, each further day
 * of gap adds a day to the mean.
 */
public record Surprise(int times, Per per, LocalTime from, LocalTime to, int gap) implements When {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final int HORIZON = 10 * 366;
    private static final double WEEKS_IN_A_MONTH = 365.2425 / 7 / 12;

    /** The span in which it comes so many times. */
    public enum Per {
        WEEK(7),
        MONTH(20);

        private final int most;

        Per(int most) {
            this.most = most;
        }

        /** How many times such a span may hold. */
        int most() {
            return most;
        }
    }

    public Surprise {
        if (times < 1 || times > per.most || gap < 1 || !from.isBefore(to)) {
            throw new IllegalArgumentException("no surprise: " + times + " " + per + " " + from + " " + to);
        }
    }

    /** With the usual gap of one working day and the usual window from 9:00 to 15:00. */
    static Surprise usual(int times, Per per) {
        return new Surprise(times, per, MORNING, AFTERNOON, 1);
    }

    /** None: the dates of a surprise are drawn one at a time and not shown in lists. */
    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        return Optional.empty();
    }

    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after, WorkingWeek week, long seed) {
        LocalDate before = after.withZoneSameInstant(week.zone()).toLocalDate();
        double chance = 1 / mean(week);
        return Stream.iterate(week.plusWorkingDays(before, gap), date -> date.plusDays(1))
                .limit(HORIZON)
                .filter(date -> share(seed, date) < chance)
                .map(date -> Zones.moment(date, minute(seed, date, week), week.zone()))
                .filter(moment -> moment.isAfter(after) && week.isOpen(moment.toInstant()))
                .findFirst();
    }

    /** μ: the mean number of working days between two, at least 1. */
    double mean(WorkingWeek week) {
        double workingDays = week.days().size() * (per == Per.WEEK ? 1 : WEEKS_IN_A_MONTH);
        return Math.max(1, workingDays / times);
    }

    private LocalTime minute(long seed, LocalDate date, WorkingWeek week) {
        LocalTime start = from.isAfter(week.from()) ? from : week.from();
        LocalTime end = to.isBefore(week.to()) ? to : week.to();
        boolean overlaps = start.isBefore(end);
        LocalTime first = overlaps ? start : week.from();
        long minutes = Math.max(1, ChronoUnit.MINUTES.between(first, overlaps ? end : week.to()));
        return first.plusMinutes(Long.remainderUnsigned(draw(seed, date, 2), minutes));
    }

    private static double share(long seed, LocalDate date) {
        return (draw(seed, date, 1) >>> 11) * 0x1.0p-53;
    }

    /** SplitMix64, written out so that a seed draws the same dates on every Java. */
    private static long draw(long seed, LocalDate date, int nth) {
        return mix(mix(mix(seed) + date.toEpochDay()) + nth);
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public String words(ZonedDateTime now) {
        return "a surprise, about " + Words.times(times) + " a " + Words.lower(per) + ", on working days between "
                + Words.time(from) + " and " + Words.time(to);
    }

    @Override
    public String stored() {
        return "surprise " + times + " " + per + " " + from + " " + to + " " + gap;
    }

    static Surprise restore(String[] words) {
        return new Surprise(
                Integer.parseInt(words[1]),
                Per.valueOf(words[2]),
                LocalTime.parse(words[3]),
                LocalTime.parse(words[4]),
                Integer.parseInt(words[5]));
    }
}
