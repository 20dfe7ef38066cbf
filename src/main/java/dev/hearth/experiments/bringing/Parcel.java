package dev.hearth.experiments.bringing;

import dev.hearth.team.Team;
import java.util.Optional;

/**
 * What the form brings back unseen.
 *
 * @param team for which team
 * @param mark which journal was shown above it, so that nobody confirms another one; empty for none
 */
record Parcel(long team, String mark) {

    static Parcel of(Team team) {
        return new Parcel(team.id().value(), "");
    }

    static Optional<Parcel> read(String written) {
        String[] parts = written.split(" ", 2);
        return parts[0].matches("\\d{1,18}")
                ? Optional.of(new Parcel(Long.parseLong(parts[0]), parts.length > 1 ? parts[1] : ""))
                : Optional.empty();
    }

    String written() {
        return team + " " + mark;
    }
}
