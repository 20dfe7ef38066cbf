package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins that somebody holds. */
@Component
class NotWhileHeld implements Rule {

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.experiment().course().held() ? Stream.of(new Reason("held", "")) : Stream.empty();
    }
}
