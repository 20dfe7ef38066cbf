package dev.hearth.stories;

import java.util.Locale;
import java.util.OptionalLong;

/** Numbers as letters and digits that are not mistaken for one another, five bits each (Crockford's base 32). */
public final class Letters {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    private Letters() {}

    /** The number in so many letters, at most twelve. */
    public static String write(long number, int letters) {
        StringBuilder written = new StringBuilder(letters);
        for (int i = letters - 1; i >= 0; i--) {
            written.append(ALPHABET.charAt((int) (number >>> (BITS * i)) & 31));
        }
        return written.toString();
    }

    /** The number again, however people write it: capitals do not count, o is 0, i and l are 1. */
    public static OptionalLong read(String letters) {
        long number = 0;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            int value = ALPHABET.indexOf(alike(letter));
            if (value < 0) {
                return OptionalLong.empty();
            }
            number = number << BITS | value;
        }
        return letters.isEmpty() || letters.length() > 12 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static char alike(char letter) {
        return switch (letter) {
            case 'o' -> '0';
            case 'i', 'l' -> '1';
            default -> letter;
        };
    }
}
