package dev.hearth.team.when;

import dev.hearth.team.Zones;
import dev.hearth.team.when.Cursor.Token;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Reads what comes after {@code in}: {@code 2h}, {@code 1h 30m}, {@code an hour}, {@code 3 days at 10:00}. */
final class Durations {

    private static final int MOST = 9999;
    private static final Map<String, Integer> ONE = Map.of("a", 1, "an", 1, "one", 1);

    private final Cursor cursor;
    private final ClockTimes times;
    private final ZonedDateTime now;

    Durations(Cursor cursor, ZonedDateTime now) {
        this.cursor = cursor;
        this.times = new ClockTimes(cursor);
        this.now = now;
    }

    /** The moment after that span, if it lies ahead; hours and minutes elapse, days and longer are calendar days. */
    Optional<ZonedDateTime> read() {
        Optional<ZonedDateTime> end = step(now);
        while (end.isPresent() && (cursor.take("and") || amountAhead())) {
            end = end.flatMap(this::step);
        }
        return end.flatMap(this::atTime)
                .flatMap(moment -> moment.isAfter(now) ? Optional.of(moment) : cursor.stop("That is now."));
    }

    private boolean amountAhead() {
        return cursor.peek().isNumber()
                && Words.UNITS.containsKey(cursor.peek(1).text());
    }

    private Optional<ZonedDateTime> step(ZonedDateTime from) {
        Token number = cursor.peek();
        int count = number.isNumber() ? number.value() : ONE.getOrDefault(number.text(), -1);
        if (count < 0 || count > MOST) {
            return cursor.stop(count < 0 ? "In how long?" : "\"" + cursor.rest() + "\" is too far away.");
        }
        cursor.skip(1);
        Optional<ChronoUnit> unit = cursor.take(Words.UNITS);
        return unit.isPresent()
                ? unit.map(found -> plus(from, count, found))
                : cursor.stop("In " + number.text() + " what: minutes, hours, days, weeks?");
    }

    private static ZonedDateTime plus(ZonedDateTime from, int count, ChronoUnit unit) {
        return unit.isDateBased()
                ? Zones.moment(from.toLocalDate().plus(count, unit), from.toLocalTime(), from.getZone())
                : from.plus(count, unit);
    }

    /** After hours and minutes a time of day has no place. */
    private Optional<ZonedDateTime> atTime(ZonedDateTime end) {
        boolean wholeDays = end.toLocalTime().equals(now.toLocalTime());
        return wholeDays && (cursor.peek().is("at") || times.isNext())
                ? times.read().map(time -> Zones.moment(end.toLocalDate(), time, now.getZone()))
                : Optional.of(end);
    }
}
