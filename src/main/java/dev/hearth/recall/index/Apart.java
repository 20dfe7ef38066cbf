package dev.hearth.recall.index;

import dev.hearth.recall.meaning.Meanings;
import java.util.List;

/**
 * How alike texts are to another beyond what they all have in common. What people tell about one system is all somewhat
 * alike, and that says nothing; so their middle is taken away first. It is the middle of what the asker may read and is
 * near to what they ask, so nothing else has a part in it.
 */
final class Apart {

    /** A middle of few is no middle: it counts as if so many were there that have nothing in common. */
    private static final int DOUBT = 30;

    private Apart() {}

    /** How alike each is, from -1 to 1, in their order. */
    static double[] of(byte[] asked, List<byte[]> near) {
        float[] middle = new float[Meanings.DIMENSIONS];
        near.forEach(one -> add(Packed.unit(one), 1f / (near.size() + DOUBT), middle));
        float[] from = without(middle, asked);
        return near.stream()
                .mapToDouble(one -> cosine(from, without(middle, one)))
                .toArray();
    }

    private static void add(float[] one, float weight, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += one[i] * weight;
        }
    }

    private static float[] without(float[] middle, byte[] packed) {
        float[] rest = Packed.unit(packed);
        add(middle, -1, rest);
        return rest;
    }

    private static double cosine(float[] one, float[] other) {
        double lengths = Math.sqrt((double) Meanings.likeness(one, one) * Meanings.likeness(other, other));
        return lengths == 0 ? 0 : Meanings.likeness(one, other) / lengths;
    }
}
