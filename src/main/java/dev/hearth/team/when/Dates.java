package dev.hearth.team.when;

import dev.hearth.team.when.Cursor.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a day: {@code today}, {@code tue}, {@code next tue}, {@code 1 dec}, {@code dec 1st 2026}, {@code 1.12.},
 * {@code 2026-12-01}, {@code tue 24 nov}.
 */
final class Dates {

    private static final int YEARS_TO_A_LEAP_DAY = 8;
    private static final String BETTER = "write 1 dec or 2026-12-01";
    private static final Map<String, Integer> NEAR = Map.of("today", 0, "tomorrow", 1);

    private final Cursor cursor;
    private final LocalDate today;

    Dates(Cursor cursor, LocalDate today) {
        this.cursor = cursor;
        this.today = today;
    }

    /** The dates that are meant, the likeliest first: the first one that lies ahead is the one. */
    Optional<List<LocalDate>> read() {
        cursor.take("on");
        Optional<Integer> near = cursor.take(NEAR);
        if (near.isPresent()) {
            return near.map(days -> List.of(today.plusDays(days)));
        }
        if (cursor.peek(1).is("after") && cursor.peek(2).is("tomorrow")) {
            cursor.skip(3);
            return Optional.of(List.of(today.plusDays(2)));
        }
        boolean next = cursor.take("next");
        boolean named = next || cursor.takeAny(List.of("this", "coming"));
        Optional<DayOfWeek> day = cursor.take(Words.DAYS);
        return day.isPresent() ? weekday(day.get(), next) : named ? cursor.stop("Which day?") : calendarDay();
    }

    private Optional<List<LocalDate>> weekday(DayOfWeek day, boolean next) {
        cursor.take(",");
        boolean dated = cursor.peek().isNumber() && !new ClockTimes(cursor).isNext()
                || Words.MONTHS.containsKey(cursor.peek().text());
        if (dated && cursor.peek(1).kind() == Cursor.Kind.END) {
            return cursor.stop("\"" + cursor.rest() + "\" can be a day or an hour; write 14:00 for the hour.");
        }
        if (dated) {
            return calendarDay().flatMap(dates -> onlyOn(day, dates));
        }
        LocalDate first = today.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
        return Optional.of(List.of(first, first.plusWeeks(1)));
    }

    private Optional<List<LocalDate>> onlyOn(DayOfWeek day, List<LocalDate> dates) {
        List<LocalDate> fitting =
                dates.stream().filter(date -> date.getDayOfWeek() == day).toList();
        LocalDate first = dates.getFirst();
        return fitting.isEmpty() || !fitting.getFirst().equals(first)
                ? cursor.stop(first + " is a " + Words.name(first.getDayOfWeek()) + ", not a " + Words.name(day) + ".")
                : Optional.of(fitting);
    }

    private Optional<List<LocalDate>> calendarDay() {
        Optional<Month> month = cursor.take(Words.MONTHS);
        if (month.isPresent()) {
            return day().flatMap(day -> inMonth(day, month.get()));
        }
        if (!cursor.peek().isNumber()) {
            return cursor.stop("\"" + cursor.rest() + "\" is not a day I know.");
        }
        if (cursor.peek(1).is("-")) {
            return iso();
        }
        return cursor.peek(1).is("/")
                ? cursor.stop("Days and months with / can be read two ways; " + BETTER + ".")
                : day().flatMap(this::monthAfter);
    }

    private Optional<Integer> day() {
        Token day = cursor.peek();
        if (!day.isNumber() || day.text().length() > 2 || new ClockTimes(cursor).isNext()) {
            return cursor.stop("\"" + cursor.rest() + "\" is not a day of the month; " + BETTER + ".");
        }
        cursor.skip(1);
        cursor.takeAny(List.of("st", "nd", "rd", "th"));
        return Optional.of(day.value());
    }

    private Optional<List<LocalDate>> monthAfter(int day) {
        boolean dotted = cursor.take(".");
        cursor.take("of");
        Optional<Month> month = cursor.take(Words.MONTHS);
        if (month.isPresent()) {
            return inMonth(day, month.get());
        }
        Token number = cursor.peek();
        if (!dotted || !number.isNumber() || !cursor.peek(1).is(".")) {
            return cursor.stop("\"" + day + "\" of which month? Please " + BETTER + ".");
        }
        return month(number.value()).flatMap(found -> {
            cursor.skip(2);
            return inMonth(day, found);
        });
    }

    private Optional<Month> month(int number) {
        return number >= 1 && number <= 12
                ? Optional.of(Month.of(number))
                : cursor.stop("There is no month " + number + ".");
    }

    private Optional<List<LocalDate>> inMonth(int day, Month month) {
        cursor.take(",");
        Token year = cursor.peek();
        if (year.isNumber() && year.text().length() == 4) {
            return exact(day, month, year.value()).map(date -> {
                cursor.skip(1);
                return List.of(date);
            });
        }
        return day >= 1 && day <= month.maxLength()
                ? Optional.of(years(day, month))
                : cursor.stop("There is no " + day + " " + Words.name(month) + ".");
    }

    private List<LocalDate> years(int day, Month month) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_TO_A_LEAP_DAY)
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .filter(date -> !date.isBefore(today))
                .toList();
    }

    private Optional<LocalDate> exact(int day, Month month, int year) {
        return Year.of(year).atMonth(month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : cursor.stop("There is no " + day + " " + Words.name(month) + " " + year + ".");
    }

    private Optional<List<LocalDate>> iso() {
        Token year = cursor.peek();
        Token month = cursor.peek(2);
        Token day = cursor.peek(4);
        if (year.text().length() != 4 || !month.isNumber() || !cursor.peek(3).is("-") || !day.isNumber()) {
            return cursor.stop("\"" + cursor.rest() + "\" is not a date; " + BETTER + ".");
        }
        return month(month.value())
                .flatMap(found -> {
                    cursor.skip(3);
                    return exact(day.value(), found, year.value());
                })
                .map(date -> {
                    cursor.skip(2);
                    cursor.take("t");
                    return List.of(date);
                });
    }
}
