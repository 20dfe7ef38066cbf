package dev.hearth.prompts;

import java.util.Comparator;
import org.yaml.snakeyaml.error.Mark;

/** A line in a file, counted from one. */
record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    static Place of(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
