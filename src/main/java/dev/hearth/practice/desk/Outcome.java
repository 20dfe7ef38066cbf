package dev.hearth.practice.desk;

import dev.hearth.practice.screen.Entry;
import java.util.List;

/** What came of something a person did. */
public sealed interface Outcome {

    /** What that person newly sees. */
    record Seen(List<Entry> entries) implements Outcome {
        public Seen {
            entries = List.copyOf(entries);
        }
    }

    /** It could not be understood, and nothing was done; the sentence says what was wrong. */
    record NotUnderstood(String sentence) implements Outcome {}

    /** Something broke on our side; the sentence says what to do. */
    record Broken(String sentence) implements Outcome {}
}
