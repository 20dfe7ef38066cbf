package dev.hearth.team.when;

import dev.hearth.team.Zones;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** On the first to fifth, or {@link #LAST}, such day of a month; months without a fifth one are left out. */
record Monthly(int nth, DayOfWeek day, LocalTime time) implements When {

    static final int LAST = -1;

    Monthly {
        if (nth != LAST && (nth < 1 || nth > 5)) {
            throw new IllegalArgumentException("no month has a " + day + " number " + nth);
        }
    }

    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        return Stream.iterate(YearMonth.from(after).minusMonths(1), month -> month.plusMonths(1))
                .limit(14)
                .flatMap(month -> date(month).stream())
                .map(date -> Zones.moment(date, time, after.getZone()))
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    private Optional<LocalDate> date(YearMonth month) {
        LocalDate date = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
        return YearMonth.from(date).equals(month) ? Optional.of(date) : Optional.empty();
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public String words(ZonedDateTime now) {
        return "the " + (nth == LAST ? "last" : Words.ordinal(nth)) + " " + Words.name(day) + " of every month at "
                + Words.time(time) + (nth == 5 ? ", in months that have one" : "");
    }

    @Override
    public String stored() {
        return "monthly " + nth + " " + day + " " + time;
    }

    static Monthly restore(String[] words) {
        return new Monthly(Integer.parseInt(words[1]), DayOfWeek.valueOf(words[2]), LocalTime.parse(words[3]));
    }
}
