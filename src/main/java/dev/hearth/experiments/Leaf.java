package dev.hearth.experiments;

import dev.hearth.experiments.book.Experiment;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param experiments what stands on it
 * @param number which page, counted from 1
 * @param count how many there are; 1 for an empty list, too
 */
record Leaf(List<Experiment> experiments, int number, int count) {

    private static final int LENGTH = 10;

    /** The page that was asked for, the first if none was; nothing if there is no such page. */
    static Optional<Leaf> of(List<Experiment> all, String asked) {
        String typed = asked.strip();
        int number = typed.isEmpty() ? 1 : typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > count(all)) {
            return Optional.empty();
        }
        int from = (number - 1) * LENGTH;
        return Optional.of(new Leaf(all.subList(from, Math.min(all.size(), from + LENGTH)), number, count(all)));
    }

    /** How many pages a list has. */
    static int count(List<Experiment> all) {
        return Math.max(1, Math.ceilDiv(all.size(), LENGTH));
    }

    boolean isLast() {
        return number == count;
    }
}
