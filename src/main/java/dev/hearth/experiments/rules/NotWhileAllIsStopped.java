package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins in a workspace in which somebody stopped everything, until an administrator lifts it. */
@Component
class NotWhileAllIsStopped implements Rule {

    static final String HALTED = "halted";

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.around().halted() ? Stream.of(new Reason(HALTED, "")) : Stream.empty();
    }
}
