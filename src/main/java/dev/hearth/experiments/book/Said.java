package dev.hearth.experiments.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an experiment turned out, as one person says. */
public enum Said {
    HELD,
    SURPRISED,
    CANNOT_TELL;

    /** How buttons and the voice write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #word()}. */
    public static Optional<Said> read(String word) {
        return Arrays.stream(values()).filter(said -> said.word().equals(word)).findFirst();
    }
}
