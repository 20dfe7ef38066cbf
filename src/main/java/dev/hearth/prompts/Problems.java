package dev.hearth.prompts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything found wrong while files are read, refused together in the end. */
final class Problems {

    private record Problem(Place place, String sentence) {

        @Override
        public String toString() {
            return place + ": " + sentence;
        }
    }

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String sentence) {
        found.add(new Problem(place, sentence));
    }

    /** @throws InvalidPrompts if anything was added */
    void refuse() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(Problem::place));
            throw new InvalidPrompts(found.stream().map(Problem::toString).toList());
        }
    }
}
