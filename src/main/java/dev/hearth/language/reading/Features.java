package dev.hearth.language.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a sentence is told by: the numbers that are not zero, each with its place.
 *
 * @param at their places, rising
 * @param values the numbers
 */
record Features(int[] at, float[] values) {

    /** Out of numbers of which most may be zero. */
    static Features of(float[] all) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                places.add(i);
            }
        }
        int[] at = places.stream().mapToInt(Integer::intValue).toArray();
        float[] values = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            values[i] = all[at[i]];
        }
        return new Features(at, values);
    }

    /** Weighed, and summed up. */
    double weighed(double[] weights) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += weights[at[i]] * values[i];
        }
        return sum;
    }

    /** Adds each, so much of it, to what is at its place. */
    void addTo(double[] sums, double much) {
        for (int i = 0; i < at.length; i++) {
            sums[at[i]] += much * values[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features features
                && Arrays.equals(at, features.at)
                && Arrays.equals(values, features.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(at) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return at.length + " features";
    }
}
