package dev.hearth.experiments;

import dev.hearth.experiments.book.Course;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For what an experiment waits that somebody has to come back to. */
enum LooseEnd {
    /** It was stopped, and nobody said that it is undone. */
    STOPPED,
    /** It ended, and nobody said that it is undone. */
    ENDED,
    /** It is undone, and its questions are open. */
    DEBRIEF,
    /** It is held. */
    HELD,
    /** Its day passed without Go, and it has no other. */
    WITHOUT_GO;

    /** What an experiment waits for on a day; nothing for one that goes its way. */
    static Optional<LooseEnd> of(Course course, LocalDate today, ZoneId zone) {
        return switch (course.state()) {
            case STOPPED -> Optional.of(STOPPED);
            case ENDED -> Optional.of(ENDED);
            case DEBRIEF -> Optional.of(DEBRIEF);
            case PLANNED, READY -> ahead(course, today, zone);
            case RUNNING, DONE, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<LooseEnd> ahead(Course course, LocalDate today, ZoneId zone) {
        if (course.held()) {
            return Optional.of(HELD);
        }
        return hasPassed(course.next(), today, zone) ? Optional.of(WITHOUT_GO) : Optional.empty();
    }

    private static boolean hasPassed(@Nullable Instant next, LocalDate today, ZoneId zone) {
        return next == null || LocalDate.ofInstant(next, zone).isBefore(today);
    }

    /** Under which key the voice says it. */
    String key() {
        return "experiments.waiting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
