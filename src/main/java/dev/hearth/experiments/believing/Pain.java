package dev.hearth.experiments.believing;

import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Leaning;
import dev.hearth.evidence.Sighting;
import dev.hearth.experiments.Teachings;
import dev.hearth.experiments.Teachings.Learned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What surprised us is not offered again before what it taught was tried or let go. */
@Component
public class Pain {

    private final Beliefs beliefs;
    private final List<Teachings> teachings;

    Pain(Beliefs beliefs, List<Teachings> teachings) {
        this.beliefs = beliefs;
        this.teachings = teachings;
    }

    /** Whether the last experiment with a belief surprised us, and something it taught still waits. */
    public boolean waits(Belief belief) {
        return surprise(belief)
                .filter(experiment -> learned(belief, experiment) == Learned.WAITS)
                .isPresent();
    }

    /** Whether it surprised us, and nothing it taught was tried or let go yet, or nobody wrote down what that is. */
    public boolean isOpen(Belief belief) {
        return surprise(belief)
                .filter(experiment -> learned(belief, experiment) != Learned.SETTLED)
                .isPresent();
    }

    private Learned learned(Belief belief, By.Experiment experiment) {
        return teachings.stream()
                .map(room -> room.from(belief.workspace(), experiment.number()))
                .filter(learned -> learned != Learned.NOTHING_NOTED)
                .findFirst()
                .orElse(Learned.NOTHING_NOTED);
    }

    private Optional<By.Experiment> surprise(Belief belief) {
        return lastSurprise(beliefs.seen(belief));
    }

    /** The last experiment of these, if anybody said that it surprised them. */
    static Optional<By.Experiment> lastSurprise(List<Sighting> seen) {
        Optional<Sighting> last = seen.stream()
                .filter(sighting -> sighting.by() instanceof By.Experiment)
                .max(Comparator.comparing(Sighting::on)
                        .thenComparing(sighting -> ((By.Experiment) sighting.by()).number())
                        .thenComparing(sighting -> ((By.Experiment) sighting.by()).run()));
        return last.filter(newest -> seen.stream()
                        .anyMatch(
                                sighting -> sighting.by().equals(newest.by()) && sighting.leaning() == Leaning.AGAINST))
                .map(newest -> (By.Experiment) newest.by());
    }
}
