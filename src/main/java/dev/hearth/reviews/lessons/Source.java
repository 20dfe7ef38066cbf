package dev.hearth.reviews.lessons;

import dev.hearth.reviews.book.Lesson.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose lesson is noted, and what taught it, as buttons and forms carry it: {@code 5}, or {@code 5/12} for experiment 12,
 * {@code 5/i7} for incident 7, {@code 5/r3} for review 3, {@code 5/s-k7m2} for a story.
 *
 * @param team the team's number as it was written
 * @param origin null where nobody said
 */
public record Source(String team, @Nullable Origin origin) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})/(?:([ir]?)(\\d{1,9})|(s-[0-9a-z]{4,10}))");
    private static final Pattern TYPED =
            Pattern.compile("(?:(incident|experiment|review)\\s*)?#?(\\d{1,9})|(?:story\\s*)?#?(s-[0-9a-z]{4,10})");

    static Source read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? new Source(parts.group(1), origin(parts)) : new Source(written, null);
    }

    private static Origin origin(Matcher parts) {
        return parts.group(4) != null
                ? Origin.story(parts.group(4))
                : new Origin(kind(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private static Origin.Kind kind(String letter) {
        return switch (letter) {
            case "i" -> Origin.Kind.INCIDENT;
            case "r" -> Origin.Kind.REVIEW;
            default -> Origin.Kind.EXPERIMENT;
        };
    }

    /** What somebody typed: {@code incident 7}, {@code review 3}, {@code experiment 12} or {@code #12}, {@code s-k7m2}. */
    public static Optional<Origin> typed(String text) {
        Matcher parts = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(3) != null) {
            return Optional.of(Origin.story(parts.group(3)));
        }
        Origin.Kind kind = parts.group(1) == null
                ? Origin.Kind.EXPERIMENT
                : Origin.Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(new Origin(kind, Integer.parseInt(parts.group(2))));
    }

    /** The same as it can be typed again; empty for none. */
    public static String words(@Nullable Origin origin) {
        if (origin == null) {
            return "";
        }
        return switch (origin.kind()) {
            case STORY -> origin.story();
            case EXPERIMENT -> "#" + origin.number();
            case INCIDENT, REVIEW -> origin.kind().name().toLowerCase(Locale.ROOT) + " " + origin.number();
        };
    }

    String written() {
        return origin == null
                ? team
                : team + "/"
                        + switch (origin.kind()) {
                            case STORY -> origin.story();
                            case EXPERIMENT -> origin.number();
                            case INCIDENT -> "i" + origin.number();
                            case REVIEW -> "r" + origin.number();
                        };
    }
}
