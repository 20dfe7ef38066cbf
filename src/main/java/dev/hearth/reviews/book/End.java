package dev.hearth.reviews.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a lesson.
 *
 * @param how in one word
 * @param words what came of it, in somebody's words; empty while it is open, and where nobody said
 * @param on since when, in the team's zone; null while it is open, and for what was settled before days were kept
 * @param experiment the number of the experiment it became; 0 for none
 * @param turnout how that experiment turned out, as words of ours joined by commas; empty while nobody said
 */
public record End(Lesson.State how, String words, @Nullable LocalDate on, int experiment, String turnout) {

    /** Nothing yet. */
    static final End NONE = new End(Lesson.State.OPEN, "", null, 0, "");
}
