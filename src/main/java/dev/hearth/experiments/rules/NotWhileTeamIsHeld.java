package dev.hearth.experiments.rules;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins while something holds the team back, such as an open incident. */
@Component
class NotWhileTeamIsHeld implements Rule {

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.around().holds().stream().map(Reason::held);
    }
}
