package dev.hearth.experiments.rules;

import dev.hearth.experiments.rules.Around.Beside;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins while something holds a team back whose system it is, or that relies on it. */
@Component
class NotWhileNeighboursAreHeld implements Rule {

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.around().beside().stream().flatMap(NotWhileNeighboursAreHeld::against);
    }

    private static Stream<Reason> against(Beside beside) {
        return beside.holds().stream()
                .map(hold -> Reason.held(hold, beside.neighbour().part(), beside.name()));
    }
}
