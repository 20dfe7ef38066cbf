package dev.hearth.recall.index;

import dev.hearth.recall.meaning.Meanings;

/** Meanings in a byte for each number: a quarter of the room, and alike to within half a hundredth. */
final class Packed {

    private static final int MOST = 127;

    private Packed() {}

    /** A meaning in bytes, stretched so that its greatest number fills one. */
    static byte[] of(float[] meaning) {
        float greatest = 0;
        for (float number : meaning) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        byte[] packed = new byte[Meanings.DIMENSIONS];
        for (int i = 0; i < packed.length && greatest > 0; i++) {
            packed[i] = (byte) Math.round(meaning[i] / greatest * MOST);
        }
        return packed;
    }

    /** A meaning in numbers again, of length 1; all zeros if nothing is meant. */
    static float[] unit(byte[] packed) {
        float[] unit = new float[packed.length];
        int squares = 0;
        for (byte number : packed) {
            squares += number * number;
        }
        for (int i = 0; i < unit.length && squares > 0; i++) {
            unit[i] = (float) (packed[i] / Math.sqrt(squares));
        }
        return unit;
    }

    /** How alike two are: the cosine of the angle between them; 0 if one means nothing. */
    static float likeness(byte[] one, byte[] other, int from) {
        int product = 0;
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[from + i];
            mine += one[i] * one[i];
            theirs += other[from + i] * other[from + i];
        }
        return product == 0 ? 0 : (float) (product / Math.sqrt((double) mine * theirs));
    }
}
