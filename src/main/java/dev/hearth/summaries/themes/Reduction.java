package dev.hearth.summaries.themes;

import java.util.Random;

/**
 * Principal components by subspace iteration: among hundreds of numbers everything is equally far from everything, in the few
 * directions in which texts differ most it is not. Begins at the same place each time, so the same points give the same.
 */
final class Reduction {

    private static final int ROUNDS = 20;
    private static final long ALWAYS_THE_SAME = 20_260_101L;

    private final double[][] rows;
    private final int width;

    private Reduction(double[][] rows) {
        this.rows = rows;
        this.width = rows[0].length;
    }

    /**
     * These points in so many directions, each drawn out to length 1.
     *
     * @param points as rows, at least one, all of one width
     */
    static double[][] of(double[][] points, int directions) {
        Reduction reduction = new Reduction(centred(points));
        double[][] found = reduction.directions(Math.min(directions, points[0].length));
        double[][] reduced = reduction.along(found);
        for (double[] row : reduced) {
            stretch(row);
        }
        return reduced;
    }

    private static double[][] centred(double[][] points) {
        double[] mean = new double[points[0].length];
        for (double[] point : points) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        double[][] rows = new double[points.length][mean.length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < mean.length; i++) {
                rows[row][i] = points[row][i] - mean[i];
            }
        }
        return rows;
    }

    private double[][] directions(int count) {
        Random random = new Random(ALWAYS_THE_SAME);
        double[][] found = new double[count][width];
        for (double[] direction : found) {
            for (int i = 0; i < width; i++) {
                direction[i] = random.nextGaussian();
            }
        }
        straighten(found);
        for (int round = 0; round < ROUNDS; round++) {
            found = back(along(found), count);
            straighten(found);
        }
        return found;
    }

    /** How far each row lies along each direction. */
    private double[][] along(double[][] directions) {
        double[][] along = new double[rows.length][directions.length];
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < directions.length; at++) {
                along[row][at] = product(rows[row], directions[at]);
            }
        }
        return along;
    }

    private double[][] back(double[][] along, int count) {
        double[][] back = new double[count][width];
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < count; at++) {
                add(back[at], rows[row], along[row][at]);
            }
        }
        return back;
    }

    /** Gram and Schmidt: each direction without what the ones before it say already. */
    private static void straighten(double[][] directions) {
        for (int at = 0; at < directions.length; at++) {
            for (int before = 0; before < at; before++) {
                add(directions[at], directions[before], -product(directions[at], directions[before]));
            }
            stretch(directions[at]);
        }
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    /** The product of two points. */
    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Draws a point out to length 1, unless it is nowhere. */
    static void stretch(double[] point) {
        double length = Math.sqrt(product(point, point));
        if (length > 1e-12) {
            for (int i = 0; i < point.length; i++) {
                point[i] /= length;
            }
        }
    }
}
