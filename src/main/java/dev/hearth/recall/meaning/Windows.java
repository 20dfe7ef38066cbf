package dev.hearth.recall.meaning;

import java.util.ArrayList;
import java.util.List;

/** A long text in parts the model can see at once, about equally long, none cut within a word. */
final class Windows {

    /** The model was taught on 256 pieces, of which two say where a text begins and ends. */
    static final int WIDEST = 254;

    /** What comes after some eight thousand pieces, thirty pages, is not looked at. */
    private static final int MOST = 32;

    private Windows() {}

    /** The pieces of each part. */
    static List<int[]> of(List<int[]> words) {
        int all = words.stream().mapToInt(word -> word.length).sum();
        int parts = Math.max(1, (all + WIDEST - 1) / WIDEST);
        int aim = (all + parts - 1) / parts;
        List<int[]> windows = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        int length = 0;
        for (int[] word : words) {
            if (length > 0 && (length >= aim || length + word.length > WIDEST)) {
                windows.add(joined(open));
                open.clear();
                length = 0;
            }
            open.add(word);
            length += word.length;
        }
        if (length > 0) {
            windows.add(joined(open));
        }
        return windows.size() > MOST ? windows.subList(0, MOST) : windows;
    }

    private static int[] joined(List<int[]> words) {
        return words.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }
}
