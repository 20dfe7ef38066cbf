package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and times as they are shown where there is little room. */
final class Shown {

    private static final int PIECE = 2700;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private Shown() {}

    /** People's words on one line, whatever they contain, so that they cannot look like lines of ours (P17). */
    static String line(String words, int most) {
        String line = words.replaceAll("[\\p{Cntrl}\\p{Z}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        return line.length() <= most ? line : cut(line, most - 1).stripTrailing() + "…";
    }

    /** The same without a full stop at its end, for a sentence of ours that goes on. */
    static String clause(String words, int most) {
        String line = line(words, most);
        int end = line.length();
        while (end > 1 && ".;,".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** All the words, in as many quotes as it takes. */
    static List<Block> whole(String words) {
        List<Block> quotes = new ArrayList<>();
        String rest = words;
        while (!rest.isEmpty()) {
            String piece = cut(rest, PIECE);
            quotes.add(new Block.Quote(piece, null));
            rest = rest.substring(piece.length());
        }
        return quotes;
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /**
     * A time of day, with its day unless that is today.
     *
     * @param changing whether the clock is put forward or back meanwhile, so that the hour alone may mean two moments
     */
    static String time(Instant moment, ZoneId zone, Instant now, boolean changing) {
        boolean today = LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(now, zone));
        String time = (today ? TIME : DAY).format(moment.atZone(zone));
        return changing ? time + ' ' + OFFSET.format(moment.atZone(zone)) : time;
    }

    /** How long something has lasted: {@code 9 min}, {@code 2 h 5 min}, {@code 3 days}. */
    static String lasted(Duration duration) {
        if (duration.toHours() >= 48) {
            return duration.toDays() + " days";
        }
        String minutes = duration.toMinutesPart() + " min";
        return duration.toHours() == 0 ? minutes : duration.toHours() + " h " + minutes;
    }
}
