package dev.hearth.team.when;

import dev.hearth.team.when.Surprise.Per;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what follows {@code surprise}: {@code us twice a month}, {@code us 3 times a week between 10:00 and 12:00}. */
final class Surprises {

    private static final List<String> EACH = List.of("a", "per", "each", "every");
    private static final Map<String, Per> PERS = Map.of("week", Per.WEEK, "month", Per.MONTH);
    private static final Map<String, Per> ONCE_PER = Map.of("weekly", Per.WEEK, "monthly", Per.MONTH);
    private static final Map<String, Integer> COUNTS =
            Map.of("once", 1, "one", 1, "twice", 2, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private final Cursor cursor;

    Surprises(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<When> read() {
        cursor.takeAny(List.of("us", "me", ","));
        cursor.take("about");
        Optional<Per> once = cursor.take(ONCE_PER);
        return (once.isPresent() ? once.flatMap(per -> usual(1, per)) : often()).flatMap(this::between);
    }

    private Optional<Surprise> often() {
        Optional<Integer> times = times();
        if (times.isEmpty() || !cursor.takeAny(EACH)) {
            return cursor.stop("How often: once, twice, three times a week or a month?");
        }
        Optional<Per> per = cursor.take(PERS);
        return per.isPresent() ? per.flatMap(found -> usual(times.get(), found)) : cursor.stop("A week, or a month?");
    }

    private Optional<Integer> times() {
        if (EACH.contains(cursor.peek().text())) {
            return Optional.of(1);
        }
        Optional<Integer> times = cursor.take(COUNTS);
        if (times.isEmpty() && cursor.peek().isNumber()) {
            times = Optional.of(cursor.peek().value());
            cursor.skip(1);
        }
        cursor.takeAny(List.of("times", "time", "x"));
        return times;
    }

    private Optional<Surprise> usual(int times, Per per) {
        return times >= 1 && times <= per.most()
                ? Optional.of(Surprise.usual(times, per))
                : cursor.stop("From once to " + per.most() + " times a " + Words.lower(per) + ".");
    }

    private Optional<When> between(Surprise usual) {
        cursor.take(",");
        cursor.takeAll("on", "working", "days");
        if (!cursor.take("between")) {
            return Optional.of(usual);
        }
        ClockTimes clock = new ClockTimes(cursor);
        Optional<LocalTime> from = clock.read();
        return from.isPresent() && cursor.take("and")
                ? clock.read().flatMap(to -> window(usual, from.get(), to))
                : cursor.stop("Between when and when?");
    }

    private Optional<When> window(Surprise usual, LocalTime from, LocalTime to) {
        return from.isBefore(to)
                ? Optional.of(new Surprise(usual.times(), usual.per(), from, to, usual.gap()))
                : cursor.stop(Words.time(to) + " is not after " + Words.time(from) + ".");
    }
}
