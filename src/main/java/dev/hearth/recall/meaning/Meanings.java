package dev.hearth.recall.meaning;

import java.util.List;

/**
 * Where texts stand by what they mean. A meaning counts as the text (P3): whoever keeps one deletes it with its text. The
 * same text has the same meaning on every call. Found is the meaning of English; texts in other languages stand anywhere.
 */
public interface Meanings {

    /** How many numbers a meaning has. */
    int DIMENSIONS = 384;

    /**
     * The meaning of one text, of length 1: two texts are as alike as the product of their meanings, from about 0 to 1. Of
     * a text without words, and where this machine cannot run the model, all zeros, which is like nothing. The first call
     * takes about a second, each other about five milliseconds per hundred words; may be called by many at once.
     */
    float[] of(String text);

    /** The meanings of many, in their order. */
    default List<float[]> of(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    /** How alike two are, at most 1: the product of their meanings. */
    static float likeness(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Whether anything is meant: false of all zeros. */
    static boolean isOf(float[] meaning) {
        for (float number : meaning) {
            if (number != 0) {
                return true;
            }
        }
        return false;
    }
}
