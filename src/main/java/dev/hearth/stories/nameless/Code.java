package dev.hearth.stories.nameless;

import dev.hearth.stories.Letters;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * What alone opens a story without a name, 60 random bits, shown once: {@code 7fk2-9dma-q3xt}.
 *
 * @param number the bits
 */
public record Code(long number) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LETTERS = 12;

    /** A code nobody has. */
    public static Code fresh() {
        return new Code(RANDOM.nextLong(1L << (5 * LETTERS)));
    }

    /** A code as people type it, with or without its dashes. */
    public static Optional<Code> read(String typed) {
        String letters = typed.replaceAll("[\\s`-]+", "");
        return letters.length() == LETTERS
                ? Letters.read(letters).stream().mapToObj(Code::new).findFirst()
                : Optional.empty();
    }

    /** The code as people write it down. */
    public String written() {
        return Letters.write(number, LETTERS).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Never the code: it must not slip into a log. */
    @Override
    public String toString() {
        return "a code";
    }
}
