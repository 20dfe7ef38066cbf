package dev.hearth.incidents.decisions;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How long people say something takes: {@code 10m}, {@code 5 min}, {@code 1h 30m}, {@code half an hour}. */
public final class Stretch {

    private static final Map<String, Duration> NAMED = Map.of(
            "aminute", Duration.ofMinutes(1),
            "anhour", Duration.ofHours(1),
            "halfanhour", Duration.ofMinutes(30),
            "ahalfhour", Duration.ofMinutes(30),
            "aquarterofanhour", Duration.ofMinutes(15));
    private static final int MOST_DIGITS = 5;

    private final String text;
    private int at;

    private Stretch(String text) {
        this.text = text;
    }

    /** Reads a length of time; nothing if it is none, or is nothing at all. */
    public static Optional<Duration> read(String said) {
        String packed =
                said.toLowerCase(Locale.ROOT).replaceAll("\\band\\b", "").replaceAll("\\s+", "");
        Duration named = NAMED.get(packed);
        return named != null ? Optional.of(named) : new Stretch(packed).sum();
    }

    private Optional<Duration> sum() {
        Duration sum = Duration.ZERO;
        boolean hours = false;
        while (at < text.length()) {
            String number = run(true);
            String unit = run(false);
            if (number.isEmpty() || number.length() > MOST_DIGITS || (unit.isEmpty() && !hours)) {
                return Optional.empty();
            }
            Optional<Duration> one = unit.isEmpty() ? unit("m") : unit(unit);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            hours = unit.startsWith("h");
            sum = sum.plus(one.get().multipliedBy(Long.parseLong(number)));
        }
        return Optional.of(sum).filter(Duration::isPositive);
    }

    private String run(boolean digits) {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at)) == digits) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static Optional<Duration> unit(String word) {
        return switch (word) {
            case "s", "sec", "secs", "second", "seconds" -> Optional.of(Duration.ofSeconds(1));
            case "m", "min", "mins", "minute", "minutes" -> Optional.of(Duration.ofMinutes(1));
            case "h", "hr", "hrs", "hour", "hours" -> Optional.of(Duration.ofHours(1));
            default -> Optional.empty();
        };
    }
}
