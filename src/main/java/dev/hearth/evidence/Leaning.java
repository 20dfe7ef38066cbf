package dev.hearth.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What something that was seen says about a belief. */
public enum Leaning {
    /** It held. */
    FOR,
    /** It did not, or not as believed. */
    AGAINST,
    /** Nobody could tell. */
    UNCLEAR;

    /** The word that forms send and the voice's keys end in. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Optional<Leaning> read(String word) {
        return Arrays.stream(values())
                .filter(leaning -> leaning.word().equals(word))
                .findFirst();
    }

    /** Whether it says anything: what nobody could tell keeps no belief fresh. */
    public boolean tells() {
        return this != UNCLEAR;
    }
}
