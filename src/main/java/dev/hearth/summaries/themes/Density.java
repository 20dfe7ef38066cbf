package dev.hearth.summaries.themes;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.hdbscan.HdbscanTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.distance.DistanceType;
import org.tribuo.math.neighbour.NeighboursQueryFactoryType;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Finds where points lie densely (HDBSCAN*, Campello, Moulavi and Sander 2013), on the caller's thread. */
final class Density {

    /** How many points a dense place has at least. */
    static final int SMALLEST = 4;

    private static final int NEIGHBOURS = 2;
    private static final int NOISE = 0;

    private Density() {}

    /** A number for each point; points of one dense place have the same, from 1, all others 0. */
    static int[] of(double[][] points) {
        if (points.length <= SMALLEST) {
            return new int[points.length];
        }
        ClusteringFactory factory = new ClusteringFactory();
        MutableDataset<ClusterID> data =
                new MutableDataset<>(new SimpleDataSourceProvenance("", OffsetDateTime.MIN, factory), factory);
        String[] names =
                IntStream.range(0, points[0].length).mapToObj("%03d"::formatted).toArray(String[]::new);
        for (double[] point : points) {
            data.add(new ArrayExample<>(ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, nowhereNought(point)));
        }
        HdbscanTrainer trainer = new HdbscanTrainer(
                SMALLEST, DistanceType.L2.getDistance(), NEIGHBOURS, 1, NeighboursQueryFactoryType.BRUTE_FORCE);
        return numbered(trainer.train(data).getClusterLabels());
    }

    /** The library takes a nought for a number that is missing. */
    private static double[] nowhereNought(double[] point) {
        return Arrays.stream(point).map(number -> number == 0 ? 1e-300 : number).toArray();
    }

    private static int[] numbered(java.util.List<Integer> labels) {
        int[] others = labels.stream()
                .filter(label -> label != NOISE)
                .distinct()
                .mapToInt(Integer::intValue)
                .toArray();
        return labels.stream()
                .mapToInt(label -> label == NOISE
                        ? 0
                        : IntStream.range(0, others.length)
                                        .filter(at -> others[at] == label)
                                        .findFirst()
                                        .orElseThrow()
                                + 1)
                .toArray();
    }
}
