package dev.hearth.recall.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a text into the pieces the model knows, as BERT's tokenizer for lower case does: words and marks, then the longest known beginnings. */
final class WordPieces {

    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> known;

    /** @param known the number of each piece; those that go on within a word begin with {@code ##} */
    WordPieces(Map<String, Integer> known) {
        this.known = known;
    }

    /** The pieces of each word. */
    List<int[]> of(String text) {
        List<int[]> pieces = new ArrayList<>();
        for (String word : spaced(text).split(" ")) {
            if (!word.isEmpty()) {
                pieces.add(pieces(word));
            }
        }
        return pieces;
    }

    private int[] pieces(String word) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !known.containsKey(piece(word, from, to))) {
                to = word.offsetByCodePoints(to, -1);
            }
            if (to == from || word.codePointCount(0, word.length()) > LONGEST_WORD) {
                return new int[] {UNKNOWN};
            }
            found.add(known.getOrDefault(piece(word, from, to), UNKNOWN));
            from = to;
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : "##") + word.substring(from, to);
    }

    /** Lower case without accents, each mark and each Chinese character a word of its own. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 64);
        plain(text).codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                spaced.append(' ');
            } else if (isMark(point) || isChinese(point)) {
                spaced.append(' ').appendCodePoint(point).append(' ');
            } else {
                spaced.appendCodePoint(point);
            }
        });
        return spaced.toString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> !isSilent(point))
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSilent(int point) {
        if (point == 0xFFFD) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isMark(int point) {
        if (point < 128) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of Chinese characters that the model was taught one by one; neither kana nor hangul. */
    private static boolean isChinese(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }
}
