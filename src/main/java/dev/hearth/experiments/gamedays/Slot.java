package dev.hearth.experiments.gamedays;

import dev.hearth.experiments.book.Experiment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in the agenda of a game day.
 *
 * @param place which, counted from 1
 * @param at when
 * @param title what it is called
 * @param experiment the experiment in it; null while there is only a title
 */
public record Slot(int place, Instant at, String title, Experiment.@Nullable Id experiment) {

    /** The same with this experiment in it. */
    Slot with(Experiment other) {
        return new Slot(place, at, other.plan().title(), other.id());
    }
}
