package dev.hearth.team;

import java.time.Instant;
import java.util.Optional;

/** Knows when a team is asked the weekly question. */
public interface Asking {

    /** When the next question comes; nothing if the team wants none. */
    Optional<Instant> next(Team team);
}
