package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins of which nobody said how to undo it. */
@Component
class NotWithoutUndo implements Rule {

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.experiment().plan().undo().isBlank() ? Stream.of(new Reason("no-undo", "")) : Stream.empty();
    }
}
