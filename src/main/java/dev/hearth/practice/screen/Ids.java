package dev.hearth.practice.screen;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Ids that are never given twice, also over restarts: names of messages outlive the screen in the outbox. They carry
 * the second in which they were made.
 */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[mf][0-9a-z]{1,10}-[0-9]{1,12}");

    private final AtomicLong count = new AtomicLong();

    String next(char kind, Instant wall) {
        return kind + Long.toString(wall.getEpochSecond(), Character.MAX_RADIX) + '-' + count.incrementAndGet();
    }

    /** Whether this could be an id of ours. */
    public static boolean plausible(String id) {
        return FORM.matcher(id).matches();
    }

    /** When it was made, on the wall. */
    public static Instant moment(String id) {
        return Instant.ofEpochSecond(Long.parseLong(id, 1, id.indexOf('-'), Character.MAX_RADIX));
    }
}
