package dev.hearth.incidents.alerts.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a watching program says of its own accord. All words are another program's, and may be anybody's (P17).
 *
 * @param source which program says it, by its own name; empty where its messages do not tell
 * @param fingerprint what its sender calls it, the same each time it fires
 * @param firing whether it fires; false when it has ended
 * @param start since when it fires this time, as its sender says; null if nobody says
 * @param at when what is told here happened, as its sender says; null if nobody says
 * @param title a few words, on one line, never empty
 * @param text more words on one line; perhaps empty
 * @param address where more is to be read, on the web; null for nowhere
 */
public record Alert(
        String source,
        String fingerprint,
        boolean firing,
        @Nullable Instant start,
        @Nullable Instant at,
        String title,
        String text,
        @Nullable String address) {

    /** The fingerprint in a form that is short and says nothing. */
    public String mark() {
        return Marks.of(fingerprint);
    }

    /** What makes one telling of it the same as another: fingerprint, start and status, or all it says where no start is. */
    String telling() {
        String what = fingerprint + '\n' + firing + '\n';
        return start == null ? what + title + '\n' + text : what + start;
    }

    /** Without what it holds. */
    @Override
    public String toString() {
        return firing ? "firing" : "ended";
    }
}
