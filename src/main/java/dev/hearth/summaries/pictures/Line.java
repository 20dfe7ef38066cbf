package dev.hearth.summaries.pictures;

import dev.hearth.summaries.pictures.Drawing.Point;
import java.util.ArrayList;
import java.util.List;

/** Draws a line between two ends and its three spots. */
final class Line {

    private static final int WIDTH = 640;
    private static final int EDGE = 20;
    private static final int TALL = 56;
    private static final double[] BORDERS = {0, 2 / 7.0, 5 / 7.0, 1};

    private Line() {}

    static Drawing draw(Picture picture) {
        List<Drawing.Piece> pieces = new ArrayList<>();
        int top = Lettering.heading(pieces, picture.question(), WIDTH) + 16;
        picture.spots()
                .forEach(spot -> pieces.add(new Drawing.Area(
                        box(spot, top, 0), Drawing.Tone.of(picture.steps().get(spot)))));
        picture.spots()
                .filter(spot -> picture.before().get(spot))
                .forEach(spot -> pieces.add(new Drawing.Outline(box(spot, top, 6))));
        picture.spots().filter(spot -> picture.steps().get(spot) > 0).forEach(spot -> {
            int step = picture.steps().get(spot);
            double x = (x(BORDERS[spot]) + x(BORDERS[spot + 1])) / 2;
            pieces.add(new Drawing.Label(
                    picture.called(step),
                    new Point(x, top + TALL / 2.0 + 5),
                    Drawing.Side.MIDDLE,
                    15,
                    Drawing.Tone.of(step).dark()));
        });
        int low = top + TALL + 24;
        Lettering.line(pieces, picture.ends().getFirst(), new Point(EDGE, low), Drawing.Side.START, 16);
        Lettering.line(pieces, picture.ends().getLast(), new Point(WIDTH - EDGE, low + 22), Drawing.Side.END, 16);
        return new Drawing(WIDTH, Lettering.before(pieces, picture, low + 56), pieces);
    }

    private static double x(double along) {
        return EDGE + along * (WIDTH - 2 * EDGE);
    }

    private static List<Point> box(int spot, int top, int inset) {
        double left = x(BORDERS[spot]) + inset;
        double right = x(BORDERS[spot + 1]) - inset;
        return List.of(
                new Point(left, top + inset),
                new Point(right, top + inset),
                new Point(right, top + TALL - inset),
                new Point(left, top + TALL - inset));
    }
}
