package dev.hearth.summaries.pictures;

import dev.hearth.summaries.pictures.Drawing.Label;
import dev.hearth.summaries.pictures.Drawing.Point;
import dev.hearth.summaries.pictures.Drawing.Side;
import java.util.List;

/** Puts words into drawings. */
final class Lettering {

    private static final int HEADING = 19;
    private static final int ON_A_LINE = 60;
    private static final int LEADING = 26;
    private static final int MARGIN = 20;

    private Lettering() {}

    /** What was asked, on as many lines as it takes; how far down it reaches. */
    static int heading(List<Drawing.Piece> pieces, String words, int width) {
        int down = MARGIN;
        String left = words.strip();
        while (!left.isEmpty()) {
            int end = left.length() <= ON_A_LINE ? left.length() : left.lastIndexOf(' ', ON_A_LINE);
            int cut = end <= 0 ? Math.min(left.length(), left.offsetByCodePoints(0, ON_A_LINE / 2)) : end;
            down += LEADING;
            pieces.add(new Label(
                    left.substring(0, cut).strip(), new Point(width / 2.0, down - 6), Side.MIDDLE, HEADING, false));
            left = left.substring(cut).strip();
        }
        return down;
    }

    static void centred(List<Drawing.Piece> pieces, String words, Point at, int size) {
        line(pieces, words, at, Side.MIDDLE, size);
    }

    static void line(List<Drawing.Piece> pieces, String words, Point at, Side side, int size) {
        pieces.add(new Label(words, at, side, size, false));
    }

    /** What the dashed line means, with a piece of it; how far down the picture reaches. */
    static int before(List<Drawing.Piece> pieces, Picture picture, int down) {
        if (!picture.hasPast()) {
            return down - MARGIN;
        }
        pieces.add(new Drawing.Outline(List.of(
                new Point(MARGIN + 2, down - 14),
                new Point(MARGIN + 40, down - 14),
                new Point(MARGIN + 40, down + 4),
                new Point(MARGIN + 2, down + 4))));
        line(pieces, picture.words().before(), new Point(MARGIN + 54, down), Side.START, 15);
        return down + MARGIN;
    }
}
