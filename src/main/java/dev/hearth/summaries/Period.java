package dev.hearth.summaries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A week, a month or a quarter, whole.
 *
 * @param from its first day
 */
public record Period(Kind kind, LocalDate from) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** How long a period is. */
    public enum Kind {
        WEEK,
        MONTH,
        QUARTER;

        /** The word people type and the database keeps. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this word. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /** The last period of a kind that was over before this day began. */
    public static Period lastClosed(Kind kind, LocalDate today) {
        return switch (kind) {
            case WEEK -> new Period(kind, monday(today).minusWeeks(1));
            case MONTH -> new Period(kind, today.withDayOfMonth(1).minusMonths(1));
            case QUARTER ->
                new Period(kind, today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3));
        };
    }

    /** The period of a kind that begins on this day; nothing if none does. */
    public static Optional<Period> beginning(Kind kind, LocalDate from) {
        Period next = lastClosed(kind, new Period(kind, from).to().plusDays(1));
        return next.from().equals(from) ? Optional.of(next) : Optional.empty();
    }

    /** Its last day. */
    public LocalDate to() {
        return switch (kind) {
            case WEEK -> from.plusDays(6);
            case MONTH -> from.plusMonths(1).minusDays(1);
            case QUARTER -> from.plusMonths(3).minusDays(1);
        };
    }

    /** Whether it is over on this day. */
    public boolean isClosedOn(LocalDate today) {
        return to().isBefore(today);
    }

    /** What people call it. */
    public String name() {
        return switch (kind) {
            case WEEK -> DAY.format(from) + " – " + DAY.format(to());
            case MONTH -> MONTH.format(from);
            case QUARTER -> MONTH.format(from) + " – " + MONTH.format(to());
        };
    }

    /** Those of the same kind before it, the last first. */
    public List<Period> before(int many) {
        return Stream.iterate(this, later -> lastClosed(kind, later.from()))
                .skip(1)
                .limit(many)
                .toList();
    }

    /** The months of a quarter. */
    public List<Period> months() {
        return IntStream.range(0, 3)
                .mapToObj(month -> new Period(Kind.MONTH, from.plusMonths(month)))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
