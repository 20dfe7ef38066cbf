package dev.hearth.experiments.believing;

import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Occasion;
import dev.hearth.evidence.Occasions;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Findings;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Experiments in which something was seen, with the way to where they were announced. They say by themselves what they showed. */
@Component
class ExperimentOccasions implements Occasions {

    private final Experiments experiments;
    private final Findings findings;
    private final Outbox outbox;
    private final Voice voice;

    ExperimentOccasions(Experiments experiments, Findings findings, Outbox outbox, Voice voice) {
        this.experiments = experiments;
        this.findings = findings;
        this.outbox = outbox;
        this.voice = voice;
    }

    @Override
    public Optional<Occasion> find(Team team, By by) {
        return by instanceof By.Experiment(int number, int run)
                ? experiments
                        .find(team.workspace(), number)
                        .filter(experiment -> experiment.team().equals(team.id()))
                        .flatMap(experiment -> findings.over(experiment, run)
                                .map(over -> occasion(experiment, by, run, LocalDate.ofInstant(over, team.zone()))))
                : Optional.empty();
    }

    private Occasion occasion(Experiment experiment, By by, int run, LocalDate on) {
        return new Occasion(
                by,
                voice.line("experiments.occasion", "number", experiment.number()),
                experiment.plan().title(),
                on,
                outbox.link(experiment.workspace(), experiment.card(run)).orElse(null));
    }

    @Override
    public List<Occasion> lately(Team team, int most) {
        return List.of();
    }
}
