package dev.hearth.reviews.lessons;

import dev.hearth.reviews.book.Lesson.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose lesson is noted, and what taught it, as buttons and forms carry it: {@code 5}, or {@code 5/12} for experiment 12.
 *
 * @param team the team's number as it was written
 * @param origin null where nobody said
 */
record Source(String team, @Nullable Origin origin) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})/(\\d{1,9})");

    static Source read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new Source(parts.group(1), new Origin(Origin.Kind.EXPERIMENT, Integer.parseInt(parts.group(2))))
                : new Source(written, null);
    }

    String written() {
        return origin == null ? team : team + "/" + origin.number();
    }
}
