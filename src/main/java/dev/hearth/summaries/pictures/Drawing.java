package dev.hearth.summaries.pictures;

import java.util.List;

/**
 * What a picture is made of, in the order in which it is drawn; who draws it adds nothing.
 *
 * @param width in pixels
 * @param height in pixels
 */
record Drawing(int width, int height, List<Piece> pieces) {

    Drawing {
        pieces = List.copyOf(pieces);
    }

    /** A point, in pixels from the upper left. */
    record Point(double x, double y) {}

    /** Something drawn. */
    sealed interface Piece {}

    /** A filled area with a thin edge. */
    record Area(List<Point> corners, Tone tone) implements Piece {
        Area {
            corners = List.copyOf(corners);
        }
    }

    /** A thick dashed line around an area, on a lighter one, so that it is seen on every tone. */
    record Outline(List<Point> corners) implements Piece {
        Outline {
            corners = List.copyOf(corners);
        }
    }

    /** Words on one line. */
    record Label(String words, Point at, Side side, int size, boolean light) implements Piece {}

    /** Which part of a label stands at its point. */
    enum Side {
        START,
        MIDDLE,
        END
    }

    /** How dark an area is: told apart by lightness alone, so that it is seen whatever colours somebody sees. */
    enum Tone {
        NONE(0xF5F3EE),
        SOME(0xC9DDEE),
        MANY(0x74AED3),
        MOST(0x1F5F96);

        private final int colour;

        Tone(int colour) {
            this.colour = colour;
        }

        int colour() {
            return colour;
        }

        /** Whether words on it are light. */
        boolean dark() {
            return this == MOST;
        }

        static Tone of(int step) {
            return values()[step];
        }
    }
}
