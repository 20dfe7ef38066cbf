package dev.hearth.reviews.echoing;

import dev.hearth.recall.meaning.Meanings;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether two short texts say the same, by their words or by what they mean. Meanings are looked up before a deed, never in
 * it, and are held in memory alone: a meaning counts as its text.
 */
@Component
public class Sense {

    private static final float ALIKE = 0.6f;
    private static final int AT_ONCE = 40;
    private static final int KEPT = 1000;

    private final Meanings meanings;
    private final Lessons lessons;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    Sense(Meanings meanings, Lessons lessons) {
        this.meanings = meanings;
        this.lessons = lessons;
    }

    /** Looks up what a text means, and the newest lessons of a team that were not looked up yet; about a second at most. */
    public void lookUp(Team team, String text) {
        if (known.size() > KEPT) {
            known.clear();
        }
        List<String> texts = lessons.allOf(team).reversed().stream()
                .map(lesson -> lesson.words().text())
                .toList();
        if (!texts.isEmpty()) {
            Stream.concat(Stream.of(text), texts.stream())
                    .filter(one -> !known.containsKey(one))
                    .limit(AT_ONCE)
                    .forEach(one -> known.put(one, meanings.of(one)));
        }
    }

    /** Whether a lesson says what a text says. */
    boolean says(Lesson lesson, String text) {
        String words = lesson.words().text();
        return Alike.are(words, text) || meansTheSame(known.get(words), known.get(text));
    }

    /** A lesson is gone: what it meant, too. */
    void forget() {
        known.clear();
    }

    private static boolean meansTheSame(
            float @org.jspecify.annotations.Nullable [] one, float @org.jspecify.annotations.Nullable [] other) {
        return one != null && other != null && Meanings.likeness(one, other) >= ALIKE;
    }
}
