package dev.hearth.reviews.lessons;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.team.when.When;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what somebody typed into the form of a lesson.
 *
 * @param text the lesson, at most 1,000 characters
 * @param day when to ask again: a day after today, such as {@code 1 dec}, {@code tue} or {@code in 3 weeks}
 * @param from what it came from, such as {@code incident 7}, or nothing
 * @param link where its ticket is, an address of http or https, or nothing
 * @param now the team's present moment in its zone
 */
public record LessonReading(String text, String day, String from, String link, ZonedDateTime now) {

    /** How long a lesson, and what came of it, may be. */
    public static final int MOST = 1000;

    private static final int LONGEST_LINK = 500;

    /** What to mend: for a field's name, which mistake it is. */
    public Map<String, String> mistakes() {
        Map<String, String> mistakes = new HashMap<>();
        if (text.isEmpty() || text.length() > MOST) {
            mistakes.put(LessonForms.TEXT, text.isEmpty() ? "empty" : "long");
        }
        if (askOn().isEmpty()) {
            mistakes.put(LessonForms.DAY, "day");
        }
        if (!from.isEmpty() && origin().isEmpty()) {
            mistakes.put(LessonForms.FROM, "from");
        }
        if (!link.isEmpty() && !isAddress()) {
            mistakes.put(LessonForms.LINK, "link");
        }
        return mistakes;
    }

    /** The day to ask again, if one after today was typed. */
    public Optional<LocalDate> askOn() {
        return day.isEmpty() ? Optional.empty() : read(day + " 23:59").or(() -> read(day));
    }

    /** What it came from, if that was typed. */
    public Optional<Lesson.Origin> origin() {
        return Source.typed(from);
    }

    private Optional<LocalDate> read(String typed) {
        return When.parse(typed, now) instanceof When.Understood(When when) && !when.repeats()
                ? when.next(now).map(ZonedDateTime::toLocalDate).filter(date -> date.isAfter(now.toLocalDate()))
                : Optional.empty();
    }

    private boolean isAddress() {
        try {
            URI address = new URI(link);
            String scheme = address.getScheme();
            return link.length() <= LONGEST_LINK
                    && address.getHost() != null
                    && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
