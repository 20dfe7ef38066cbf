package dev.hearth.experiments.rules;

import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.rules.Around.Beside;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins on another team's system without that team's yes. */
@Component
class NotWithoutTheirYes implements Rule {

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        return attempt.around().beside().stream()
                .filter(beside -> beside.neighbour().isMissing())
                .map(NotWithoutTheirYes::reason);
    }

    private static Reason reason(Beside beside) {
        return new Reason(beside.neighbour().consent() == Consent.NO ? "their-no" : "no-yes", "", beside.name());
    }
}
