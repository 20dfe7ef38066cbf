package dev.hearth.team.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a repeat up to its time: {@code every 2nd tue}, {@code weekdays}, {@code last thursday of the month}. */
final class Repeats {

    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Map<String, Set<DayOfWeek>> SPANS = Map.of(
            "day",
            ALL,
            "daily",
            ALL,
            "weekday",
            WORKDAYS,
            "weekdays",
            WORKDAYS,
            "workday",
            WORKDAYS,
            "workdays",
            WORKDAYS);
    private static final Map<String, Integer> OTHER = Map.of("other", 2);
    private static final List<String> AND = List.of("and", "&", ",");
    private static final List<String> TO = List.of("to", "-", "–", "through");

    private final Cursor cursor;

    Repeats(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What is still missing from it: the time of day, and the earliest day. */
    interface Untimed {

        When at(LocalTime time, LocalDate earliest);
    }

    /** Whether what comes next can only be a repeat. */
    boolean isNext() {
        String word = cursor.peek().text();
        return List.of("every", "each").contains(word)
                || !word.equals("day") && SPANS.containsKey(word)
                || word.endsWith("days") && Words.DAYS.containsKey(word)
                || rangeAhead()
                || ordinalAhead() && !isDateAhead();
    }

    Optional<Untimed> read() {
        boolean every = cursor.takeAny(List.of("every", "each"));
        Optional<Set<DayOfWeek>> span = cursor.take(SPANS);
        if (span.isPresent()) {
            return span.map(days -> weekly(days, 1));
        }
        Optional<Integer> weeks = weeks();
        if (weeks.isPresent()) {
            return weeks.flatMap(this::everySoManyWeeks);
        }
        Optional<Integer> nth = ordinal();
        if (nth.isPresent() && cursor.take("week")) {
            cursor.take(",");
            return everySoManyWeeks(nth.get());
        }
        return days().flatMap(days -> nth.isPresent() ? nth(nth.get(), days, every) : plain(days));
    }

    private Optional<Untimed> plain(Set<DayOfWeek> days) {
        return ofTheMonth()
                ? cursor.stop("Which one of the month: the first, the 2nd, the last?")
                : Optional.of(weekly(days, 1));
    }

    private Optional<Untimed> nth(int nth, Set<DayOfWeek> days, boolean every) {
        String day = Words.name(days.iterator().next());
        if (ofTheMonth() || every && (nth == Monthly.LAST || nth == 1)) {
            return days.size() == 1 && nth <= 5
                    ? Optional.of(
                            (time, earliest) -> new Monthly(nth, days.iterator().next(), time))
                    : cursor.stop("A month has one such day: from the first to the fifth, or the last.");
        }
        return every
                ? everySoMany(nth, days)
                : cursor.stop("Is it every such " + day + " from now on, or the one of the month?");
    }

    private Optional<Untimed> everySoManyWeeks(int weeks) {
        cursor.take("on");
        return days().flatMap(days -> everySoMany(weeks, days));
    }

    private Optional<Untimed> everySoMany(int weeks, Set<DayOfWeek> days) {
        return weeks >= 1 && weeks <= Weekly.MOST_WEEKS
                ? Optional.of(weekly(days, weeks))
                : cursor.stop("A repeat comes every week, or up to every " + Weekly.MOST_WEEKS + " weeks.");
    }

    private static Untimed weekly(Set<DayOfWeek> days, int weeks) {
        return (time, earliest) -> Weekly.from(days, weeks, time, earliest);
    }

    private boolean rangeAhead() {
        return Words.DAYS.containsKey(cursor.peek().text())
                && TO.contains(cursor.peek(1).text())
                && Words.DAYS.containsKey(cursor.peek(2).text());
    }

    private Set<DayOfWeek> range() {
        DayOfWeek first = cursor.take(Words.DAYS).orElseThrow();
        cursor.takeAny(TO);
        DayOfWeek last = cursor.take(Words.DAYS).orElseThrow();
        Set<DayOfWeek> days = new TreeSet<>(Set.of(last));
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private Optional<Set<DayOfWeek>> days() {
        if (rangeAhead()) {
            return Optional.of(range());
        }
        Set<DayOfWeek> days = new TreeSet<>();
        do {
            Optional<DayOfWeek> day = cursor.take(Words.DAYS);
            if (day.isEmpty()) {
                return cursor.stop(
                        cursor.done() ? "On which day?" : "\"" + cursor.rest() + "\" is not a day of the week.");
            }
            days.add(day.get());
        } while (Words.DAYS.containsKey(cursor.peek(1).text()) && cursor.takeAny(AND));
        return Optional.of(days);
    }

    /** {@code 2 weeks}, {@code week}. */
    private Optional<Integer> weeks() {
        if (cursor.take("week")) {
            return Optional.of(1);
        }
        boolean counted = cursor.peek().isNumber() && cursor.peek(1).is("weeks");
        Optional<Integer> weeks = counted ? Optional.of(cursor.peek().value()) : Optional.empty();
        cursor.skip(counted ? 2 : 0);
        return weeks;
    }

    private boolean ofTheMonth() {
        int the = List.of("the", "each", "every", "a").contains(cursor.peek(1).text()) ? 1 : 0;
        boolean found = List.of("of", "in").contains(cursor.peek().text())
                && cursor.peek(1 + the).is("month");
        cursor.skip(found ? 2 + the : 0);
        return found;
    }

    private boolean ordinalAhead() {
        return Words.NTHS.containsKey(cursor.peek().text()) || numberedAhead();
    }

    private boolean numberedAhead() {
        return cursor.peek().isNumber()
                && List.of("st", "nd", "rd", "th").contains(cursor.peek(1).text());
    }

    private boolean isDateAhead() {
        return numberedAhead() && !Words.DAYS.containsKey(cursor.peek(2).text());
    }

    private Optional<Integer> ordinal() {
        if (numberedAhead()) {
            int nth = cursor.peek().value();
            cursor.skip(2);
            return Optional.of(nth);
        }
        return cursor.take(OTHER).or(() -> cursor.take(Words.NTHS));
    }
}
