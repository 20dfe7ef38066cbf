package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins of which nobody said when to stop. */
@Component
class NotWithoutStop implements Rule {

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.experiment().plan().stop().isBlank() ? Stream.of(new Reason("no-stop", "")) : Stream.empty();
    }
}
