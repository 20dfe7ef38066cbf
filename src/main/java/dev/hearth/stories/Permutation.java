package dev.hearth.stories;

import java.util.function.LongUnaryOperator;

/**
 * Rearranges the numbers from 0 to a size, so that their order cannot be read without the key: a Feistel network of four
 * rounds over the next even number of bits, walked until it lands inside (Black and Rogaway, 2002).
 */
final class Permutation {

    private static final int ROUNDS = 4;

    private final long size;
    private final int half;
    private final LongUnaryOperator scramble;

    /**
     * @param size how many numbers there are
     * @param scramble a keyed function; only the lowest bits of its results count
     */
    Permutation(long size, LongUnaryOperator scramble) {
        this.size = size;
        this.half = (64 - Long.numberOfLeadingZeros(size - 1) + 1) / 2;
        this.scramble = scramble;
    }

    /** Where this number goes. */
    long apply(long number) {
        long at = number;
        do {
            at = forward(at);
        } while (at >= size);
        return at;
    }

    /** Which number went there. */
    long invert(long number) {
        long at = number;
        do {
            at = backward(at);
        } while (at >= size);
        return at;
    }

    private long forward(long number) {
        long left = number >>> half;
        long right = number & mask();
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ mixed(round, right);
            left = right;
            right = next;
        }
        return left << half | right;
    }

    private long backward(long number) {
        long left = number >>> half;
        long right = number & mask();
        for (int round = ROUNDS - 1; round >= 0; round--) {
            long before = right ^ mixed(round, left);
            right = left;
            left = before;
        }
        return left << half | right;
    }

    private long mixed(int round, long side) {
        return scramble.applyAsLong((long) round << half | side) & mask();
    }

    private long mask() {
        return (1L << half) - 1;
    }
}
