package dev.hearth.experiments.planning;

import dev.hearth.team.Team;
import java.util.Optional;

/**
 * What the form brings back: its team, and from the second page on what was typed for the time and how it was understood,
 * so that {@code in 2h} means the same when it counts as when it was said back.
 */
record Carry(long team, String typed, String stored) {

    static Carry of(Team team) {
        return new Carry(team.id().value(), "", "");
    }

    static Optional<Carry> read(String written) {
        String[] parts = written.split("\n", 3);
        return parts.length == 3 && parts[0].matches("\\d{1,18}")
                ? Optional.of(new Carry(Long.parseLong(parts[0]), parts[2], parts[1]))
                : Optional.empty();
    }

    String written() {
        return team + "\n" + stored + "\n" + typed;
    }
}
