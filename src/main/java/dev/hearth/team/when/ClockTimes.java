package dev.hearth.team.when;

import dev.hearth.team.when.Cursor.Token;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads a time of day: {@code 14:00}, {@code 14.00}, {@code 14h}, {@code 14h30}, {@code 2pm}, {@code 2:30 pm},
 * {@code noon}, {@code at 14}.
 */
final class ClockTimes {

    private static final List<String> HALVES = List.of("am", "pm");
    private static final List<String> HOURS = List.of("h", "uhr", "o'clock");

    private final Cursor cursor;

    ClockTimes(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether what comes next can only be a time of day. */
    boolean isNext() {
        return cursor.peek().is("noon") || shape(false).isPresent();
    }

    Optional<LocalTime> read() {
        boolean at = cursor.take("at");
        if (cursor.take("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Optional<Shape> shape = shape(at);
        return shape.isPresent()
                ? shape.flatMap(this::time)
                : cursor.stop(
                        cursor.done() ? "At what time?" : "\"" + cursor.rest() + "\" is not a time of day like 14:00.");
    }

    private Optional<LocalTime> time(Shape shape) {
        if (!shape.exists()) {
            return cursor.stop("\"" + cursor.ahead(shape.pieces()) + "\" is not a time of day.");
        }
        cursor.skip(shape.pieces());
        return Optional.of(shape.time());
    }

    /** A number that looks like a time, whether there is such a time or not; {@code half} is am, pm or empty. */
    private record Shape(int hour, int minute, String half, int pieces) {

        boolean exists() {
            boolean hourExists = half.isEmpty() ? hour < 24 : hour >= 1 && hour <= 12;
            return hourExists && minute < 60;
        }

        LocalTime time() {
            return LocalTime.of(half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0), minute);
        }
    }

    private Optional<Shape> shape(boolean bareHour) {
        if (!cursor.peek().isNumber() || cursor.peek().text().length() > 2) {
            return Optional.empty();
        }
        int pieces = hasMinutes() ? 3 : 1;
        int minute = pieces == 3 ? cursor.peek(2).value() : 0;
        Token suffix = cursor.peek(pieces);
        boolean half = HALVES.contains(suffix.text());
        boolean hours = HOURS.contains(suffix.text());
        return half || hours || bareHour || pieces == 3
                ? Optional.of(new Shape(
                        cursor.peek().value(), minute, half ? suffix.text() : "", pieces + (half || hours ? 1 : 0)))
                : Optional.empty();
    }

    private boolean hasMinutes() {
        Token sign = cursor.peek(1);
        Token minute = cursor.peek(2);
        boolean joined = cursor.peek().touches(sign) && sign.touches(minute) && minute.isNumber();
        boolean date = sign.is(".") && cursor.peek(3).is(".");
        return joined
                && minute.text().length() == 2
                && !date
                && List.of(":", ".", "h").contains(sign.text());
    }
}
