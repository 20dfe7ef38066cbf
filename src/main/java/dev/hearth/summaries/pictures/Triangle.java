package dev.hearth.summaries.pictures;

import dev.hearth.summaries.pictures.Drawing.Point;
import java.util.ArrayList;
import java.util.List;

/** Draws a triangle and its seven spots. */
final class Triangle {

    private static final int WIDTH = 640;
    private static final int SMALL = 15;
    private static final int LARGE = 17;
    private static final Point TOP = new Point(320, 0);
    private static final Point LEFT = new Point(70, 420);
    private static final Point RIGHT = new Point(570, 420);
    private static final double[][][] SPOTS = {
        {{1, 0, 0}, {.6, .4, 0}, {.6, 0, .4}},
        {{0, 1, 0}, {0, .6, .4}, {.4, .6, 0}},
        {{0, 0, 1}, {.4, 0, .6}, {0, .4, .6}},
        {{0, .6, .4}, {0, .4, .6}, {.2, .2, .6}, {.2, .6, .2}},
        {{.6, 0, .4}, {.4, 0, .6}, {.2, .2, .6}, {.6, .2, .2}},
        {{.6, .4, 0}, {.4, .6, 0}, {.2, .6, .2}, {.6, .2, .2}},
        {{.6, .2, .2}, {.2, .6, .2}, {.2, .2, .6}}
    };

    private Triangle() {}

    static Drawing draw(Picture picture) {
        List<Drawing.Piece> pieces = new ArrayList<>();
        int down = Lettering.heading(pieces, picture.question(), WIDTH) + 40;
        picture.spots()
                .forEach(spot -> pieces.add(new Drawing.Area(
                        corners(spot, down), Drawing.Tone.of(picture.steps().get(spot)))));
        picture.spots()
                .filter(spot -> picture.before().get(spot))
                .forEach(spot -> pieces.add(new Drawing.Outline(inside(corners(spot, down)))));
        picture.spots().forEach(spot -> label(pieces, picture, spot, down));
        Lettering.centred(pieces, picture.ends().getFirst(), new Point(TOP.x(), down - 12), LARGE);
        int low = down + (int) LEFT.y() + 26;
        Lettering.line(pieces, picture.ends().get(1), new Point(20, low), Drawing.Side.START, LARGE);
        Lettering.line(pieces, picture.ends().get(2), new Point(WIDTH - 20, low + 24), Drawing.Side.END, LARGE);
        int end = Lettering.before(pieces, picture, low + 60);
        return new Drawing(WIDTH, end, pieces);
    }

    private static void label(List<Drawing.Piece> pieces, Picture picture, int spot, int down) {
        int step = picture.steps().get(spot);
        Point middle = middle(corners(spot, down));
        if (step > 0) {
            pieces.add(new Drawing.Label(
                    picture.called(step),
                    new Point(middle.x(), middle.y() + 5),
                    Drawing.Side.MIDDLE,
                    SMALL,
                    Drawing.Tone.of(step).dark()));
        }
    }

    private static List<Point> corners(int spot, int down) {
        return java.util.Arrays.stream(SPOTS[spot])
                .map(weights -> new Point(
                        weights[0] * TOP.x() + weights[1] * LEFT.x() + weights[2] * RIGHT.x(),
                        down + weights[0] * TOP.y() + weights[1] * LEFT.y() + weights[2] * RIGHT.y()))
                .toList();
    }

    /** A little smaller, so that lines around neighbours do not lie on each other. */
    private static List<Point> inside(List<Point> corners) {
        Point middle = middle(corners);
        return corners.stream()
                .map(corner -> new Point(
                        middle.x() + .88 * (corner.x() - middle.x()), middle.y() + .88 * (corner.y() - middle.y())))
                .toList();
    }

    private static Point middle(List<Point> corners) {
        return new Point(
                corners.stream().mapToDouble(Point::x).average().orElseThrow(),
                corners.stream().mapToDouble(Point::y).average().orElseThrow());
    }
}
