package dev.hearth.incidents.alerts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a team wants done when an alert comes in. */
enum Way {
    /** Nothing. */
    OFF,
    /** People are asked whether it is an incident. */
    OFFER,
    /** An incident is opened at once. */
    OPEN;

    /** What holds until a team decides. */
    static final Way PRESET = OFFER;

    /** As it is written down. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Way> read(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
    }
}
