package dev.hearth.incidents.decisions;

import java.util.ArrayList;
import java.util.List;

/** A text as the words between its spaces, each known by where it stands. */
final class Words {

    private final String text;
    private final List<int[]> spans = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean space = at == text.length() || Character.isWhitespace(text.charAt(at));
            if (space && start >= 0) {
                words.spans.add(new int[] {start, at});
                start = -1;
            } else if (!space && start < 0) {
                start = at;
            }
        }
        return words;
    }

    int size() {
        return spans.size();
    }

    String get(int index) {
        return text.substring(spans.get(index)[0], spans.get(index)[1]);
    }

    /** Everything before this word, as it was typed. */
    String upTo(int index) {
        return text.substring(0, spans.get(index)[0]);
    }

    /** This word and everything after it, as it was typed; empty after the last. */
    String from(int index) {
        return index >= size() ? "" : text.substring(spans.get(index)[0]);
    }

    /** Whether this word is the first of its line. */
    boolean startsLine(int index) {
        return index == 0
                || text.substring(spans.get(index - 1)[1], spans.get(index)[0]).indexOf('\n') >= 0;
    }
}
