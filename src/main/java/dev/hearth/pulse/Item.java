package dev.hearth.pulse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the seven (Edmondson 1999), known by its name and never by its place. */
enum Item {
    MISTAKES(true),
    PROBLEMS(false),
    DIFFERENCE(true),
    RISK(false),
    HELP(true),
    GROUND(false),
    STRENGTHS(false);

    static final int STEPS = 7;

    private final boolean reversed;

    Item(boolean reversed) {
        this.reversed = reversed;
    }

    static Optional<Item> of(String word) {
        return Arrays.stream(values()).filter(item -> item.word().equals(word)).findFirst();
    }

    /** Its name in files and rows: the kind of its question. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An answer from 1 to 7, turned so that seven is the safer end. */
    int towardsSafety(int answer) {
        return reversed ? STEPS + 1 - answer : answer;
    }
}
