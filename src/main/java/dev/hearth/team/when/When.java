package dev.hearth.team.when;

import dev.hearth.team.WorkingWeek;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something happens, once or again and again. Times given to it are in the team's zone: repeats keep to the wall
 * clock of that zone, in a skipped hour they come at the first minute after it, in a repeated hour once.
 */
public sealed interface When permits Once, Weekly, Monthly, Surprise {

    /** What was made of typed words. */
    sealed interface Reading {}

    /** They make sense, and lie ahead. */
    record Understood(When when) implements Reading {}

    /**
     * They do not: the longest beginning that made sense (as typed, maybe empty), a sentence for people that says what
     * stopped it, and three things to type instead.
     */
    record NotUnderstood(String understoodSoFar, String because, List<String> examples) implements Reading {}

    /**
     * Reads what a person typed at {@code now} in the team's zone, such as {@code tue 14:00} or
     * {@code every 2nd tue 14:00}; at most 200 characters.
     */
    static Reading parse(String typed, ZonedDateTime now) {
        return new Grammar(typed, now).read();
    }

    /** Once, at this moment, to the minute. */
    static When at(ZonedDateTime moment) {
        return new Once(moment);
    }

    /** Every week on this day, from {@code earliest} on. */
    static When every(DayOfWeek day, LocalTime time, LocalDate earliest) {
        return Weekly.from(EnumSet.of(day), 1, time, earliest);
    }

    /** Reads back what {@link #stored} wrote; anything else is an {@link IllegalArgumentException}. */
    static When restore(String stored) {
        String[] words = stored.split(" ", -1);
        try {
            return switch (words[0]) {
                case "once" -> Once.restore(words);
                case "weekly" -> Weekly.restore(words);
                case "monthly" -> Monthly.restore(words);
                case "surprise" -> Surprise.restore(words);
                default -> throw new IllegalArgumentException("not a stored time: " + stored);
            };
        } catch (DateTimeException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("not a stored time: " + stored, broken);
        }
    }

    /**
     * A moment in full, such as {@code Tue 24 Nov 14:00 Europe/Berlin}, with its year when that is not the year of
     * {@code now}.
     */
    static String words(ZonedDateTime moment, ZonedDateTime now) {
        return Words.moment(moment, now);
    }

    /** The first date strictly after {@code after} that all may know; none for what has passed and for surprises. */
    Optional<ZonedDateTime> next(ZonedDateTime after);

    /**
     * The first date strictly after {@code after} (for a repeat: its date before, or when it was planned), surprises
     * drawn too; the same week and seed draw the same date. None for what has passed, or where the week leaves no day.
     */
    default Optional<ZonedDateTime> next(ZonedDateTime after, WorkingWeek week, long seed) {
        return next(after.withZoneSameInstant(week.zone()));
    }

    /** The first {@code count} dates strictly after {@code after}, as everyone may know them. */
    default List<ZonedDateTime> nextDates(ZonedDateTime after, int count) {
        return Stream.iterate(next(after), Optional::isPresent, date -> date.flatMap(this::next))
                .limit(count)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it comes more than once. */
    boolean repeats();

    /** Says it back in words, such as {@code every second Tuesday at 14:00, starting 24 Nov}. */
    String words(ZonedDateTime now);

    /** One line of ASCII, at most 120 characters, that {@link #restore} reads back into an equal value. */
    String stored();
}
