package dev.hearth.stories;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may read a story beside its teller. */
public enum Audience {
    /** Nobody. */
    ME,
    /** Whoever is in the team's channel, guests excepted. */
    TEAM,
    /** Everyone in the workspace, guests excepted. */
    EVERYONE;

    /** The word kept in the database and sent by forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The audience with this word. */
    public static Optional<Audience> of(String word) {
        return Arrays.stream(values())
                .filter(audience -> audience.word().equals(word))
                .findFirst();
    }
}
