package dev.hearth.experiments.rules;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All rules about beginning an experiment. */
@Component
public class Rules {

    private final List<Rule> rules;

    Rules(List<Rule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparingInt(Rule::order)).toList();
    }

    /** Everything that speaks against it; empty if it may begin. */
    public List<Reason> against(Attempt attempt) {
        return rules.stream().flatMap(rule -> rule.against(attempt)).toList();
    }

    /** Whether nothing that is known today will speak against it at that moment. */
    public boolean foresee(Attempt attempt) {
        return rules.stream()
                .filter(Rule::isKnownAhead)
                .flatMap(rule -> rule.against(attempt))
                .findAny()
                .isEmpty();
    }
}
