package dev.hearth.reviews.preparing;

import java.util.List;

/** An hour, most of it on the timeline. No repairs in it: these are parked. */
public final class Agenda {

    private Agenda() {}

    /**
     * A part of the hour.
     *
     * @param word its name in the voice is {@code review.agenda.WORD}
     */
    public record Item(String word, int minutes) {}

    static final List<Item> HOUR = List.of(
            new Item("opening", 5),
            new Item("timeline", 35),
            new Item("conditions", 8),
            new Item("well", 4),
            new Item("puzzling", 4),
            new Item("end", 4));
}
