package dev.hearth.team.when;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One moment, to the minute. */
record Once(ZonedDateTime at) implements When {

    Once {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        return at.isAfter(after) ? Optional.of(at) : Optional.empty();
    }

    @Override
    public boolean repeats() {
        return false;
    }

    @Override
    public String words(ZonedDateTime now) {
        return Words.moment(at, now);
    }

    @Override
    public String stored() {
        return "once " + at;
    }

    static Once restore(String[] words) {
        return new Once(ZonedDateTime.parse(words[1]));
    }
}
