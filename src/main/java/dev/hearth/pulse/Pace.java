package dev.hearth.pulse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a team goes through the seven. A step is what is asked together, with a ticket of its own, for a week. */
enum Pace {
    ALL(Item.values().length),
    TWO(2);

    private final int together;

    Pace(int together) {
        this.together = together;
    }

    static Pace of(String word) {
        return word.equals(TWO.word()) ? TWO : ALL;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many steps there are. */
    int steps() {
        return (Item.values().length + together - 1) / together;
    }

    /** What is asked in a step, counted from one. */
    List<Item> items(int step) {
        return Arrays.stream(Item.values())
                .skip((long) (step - 1) * together)
                .limit(together)
                .toList();
    }
}
