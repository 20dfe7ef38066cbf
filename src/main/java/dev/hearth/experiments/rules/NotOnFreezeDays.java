package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins on a freeze day. */
@Component
class NotOnFreezeDays implements Rule {

    @Override
    public int order() {
        return 8;
    }

    @Override
    public boolean isKnownAhead() {
        return true;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.week().freezeDays().on(attempt.day()).stream()
                .map(why -> why.isEmpty() ? new Reason("freeze-day", "") : new Reason("freeze-day-named", why));
    }
}
