package dev.hearth.summaries.land;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was heard in a period: what a team told, and beside it, never mixed, what those told who rely on it.
 *
 * @param own nothing if the team told nothing, or nothing is left of it
 * @param beside nothing if nobody else was asked or told anything
 */
public record Heard(Optional<Landscape> own, Optional<Landscape> beside) {

    /** Whether there is nothing at all. */
    public boolean isNothing() {
        return own.isEmpty() && beside.isEmpty();
    }

    /** Both, as far as they are there, the team's own first. */
    public Stream<Landscape> each() {
        return Stream.concat(own.stream(), beside.stream());
    }
}
