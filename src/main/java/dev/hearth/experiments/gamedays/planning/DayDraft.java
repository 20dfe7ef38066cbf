package dev.hearth.experiments.gamedays.planning;

import dev.hearth.experiments.gamedays.Agenda.Laid;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A game day as it was written into the form, once all of it could be read. */
record DayDraft(
        String title,
        Instant from,
        Duration length,
        List<Laid> laid,
        @Nullable Person coordinator,
        @Nullable Person reporter,
        Set<Person> observers) {

    DayDraft {
        laid = List.copyOf(laid);
        observers = Set.copyOf(observers);
    }

    Instant to() {
        return from.plus(length);
    }
}
