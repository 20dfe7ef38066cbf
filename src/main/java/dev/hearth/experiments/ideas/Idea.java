package dev.hearth.experiments.ideas;

import dev.hearth.evidence.Belief;
import java.util.Optional;

/** A small experiment that may be offered. */
sealed interface Idea {

    /** One of the catalogue, by its id. */
    record Template(String id) implements Idea {}

    /** Looking at a belief again. */
    record Again(Belief.Id belief) implements Idea {}

    /** How it is kept, and told from others. */
    default String written() {
        return switch (this) {
            case Template(String id) -> "template/" + id;
            case Again(Belief.Id(long value)) -> "belief/" + value;
        };
    }

    /** Reads {@link #written()}. */
    static Optional<Idea> read(String written) {
        String[] parts = written.split("/", 2);
        return switch (parts[0]) {
            case "template" -> Optional.of(new Template(parts[1]));
            case "belief" -> Optional.of(new Again(new Belief.Id(Long.parseLong(parts[1]))));
            default -> Optional.empty();
        };
    }
}
