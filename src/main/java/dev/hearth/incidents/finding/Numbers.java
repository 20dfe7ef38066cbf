package dev.hearth.incidents.finding;

import java.util.Optional;

/** Numbers that come from outside. */
public final class Numbers {

    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    /** A number people may call an incident by; nothing for anything else. */
    public static Optional<Integer> read(String written) {
        boolean digits = written.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !written.isEmpty() && written.length() <= MOST_DIGITS
                ? Optional.of(Integer.parseInt(written))
                : Optional.empty();
    }

    /** What stands before the slash of {@code 7/observe}, or all of it. */
    public static String first(String written) {
        int slash = written.indexOf('/');
        return slash < 0 ? written : written.substring(0, slash);
    }

    /** What stands after it, or nothing. */
    public static String second(String written) {
        int slash = written.indexOf('/');
        return slash < 0 ? "" : written.substring(slash + 1);
    }
}
