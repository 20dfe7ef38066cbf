package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins on a public holiday. */
@Component
class NotOnHolidays implements Rule {

    @Override
    public int order() {
        return 9;
    }

    @Override
    public boolean isKnownAhead() {
        return true;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.week().holidays().on(attempt.day()).stream().map(name -> new Reason("holiday", name));
    }
}
