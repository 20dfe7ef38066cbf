package dev.hearth.incidents.decisions;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people write it: {@code 14:16}, {@code 9:05}, {@code 2 pm}, {@code 2:30pm}, {@code noon}. */
final class TimeOfDay {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})(?::([0-9]{2}))?\\s*(am|pm)?");

    private TimeOfDay() {}

    static Optional<LocalTime> read(String said) {
        String text = said.strip();
        if (text.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher written = WRITTEN.matcher(text);
        boolean vague = !written.matches() || (written.group(2) == null && written.group(3) == null);
        return vague ? Optional.empty() : time(written);
    }

    private static Optional<LocalTime> time(Matcher written) {
        int hour = Integer.parseInt(written.group(1));
        int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        String half = written.group(3);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int ofDay = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        return ofDay > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(ofDay, minute));
    }
}
