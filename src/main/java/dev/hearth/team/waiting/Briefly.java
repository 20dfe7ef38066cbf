package dev.hearth.team.waiting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** People's words and days as they fit into a {@link Waiting.Fact}. */
public final class Briefly {

    private static final int MOST = 240;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private Briefly() {}

    /** Words on one line, whatever they contain, so that they cannot look like a line of ours (P17); long ones are cut. */
    public static String line(String words) {
        return line(words, MOST);
    }

    /** The same, cut where it is longer than so many characters. */
    public static String line(String words, int most) {
        String line = words.replaceAll("[\\p{Cntrl}\\p{Z}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** A day such as {@code Tue 5 Jan}, with its year when that is not this year. */
    public static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : WITH_YEAR).format(day);
    }
}
