package dev.hearth.experiments.tools;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Reports;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.ToolKeys;
import dev.hearth.experiments.tools.reading.Which;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which of a team's experiments a tool speaks of: the one whose number it carries, else the one that was given its key, else
 * one with its title. Of several the one that is furthest on, then the one that comes next.
 */
@Component
class Matching {

    private static final Set<State> BEGINNING = Set.of(State.PLANNED, State.READY, State.RUNNING);
    private static final Set<State> ENDING = Set.of(State.RUNNING, State.STOPPED, State.ENDED, State.DEBRIEF);

    private static final List<State> FURTHEST_ON =
            List.of(State.RUNNING, State.READY, State.PLANNED, State.STOPPED, State.ENDED, State.DEBRIEF);
    private static final int NONE = 3;

    private final Experiments experiments;
    private final ToolKeys keys;
    private final Reports reports;

    Matching(Experiments experiments, ToolKeys keys, Reports reports) {
        this.experiments = experiments;
        this.keys = keys;
        this.reports = reports;
    }

    /** The one that has begun, or is running and was not reported yet, or not as another run. */
    Optional<Experiment> beginning(Team team, Which which) {
        return best(
                experiments.in(team.id(), BEGINNING).stream()
                        .filter(one -> isFree(one, which))
                        .toList(),
                which);
    }

    private boolean isFree(Experiment experiment, Which which) {
        return experiment.state() != State.RUNNING
                || reports.of(experiment)
                        .map(report -> report.execution().equals(which.execution()))
                        .orElse(true);
    }

    /** The one that is over: of those that were reported as this run, else of those that run. */
    Optional<Experiment> ending(Team team, Which which) {
        List<Experiment> candidates = experiments.in(team.id(), ENDING);
        return best(candidates.stream().filter(one -> isReported(one, which)).toList(), which)
                .or(() -> best(candidates.stream().filter(this::isUnreported).toList(), which));
    }

    private boolean isReported(Experiment experiment, Which which) {
        return reports.of(experiment)
                .filter(report -> report.tool() == which.tool())
                .filter(report -> report.suggests() == null)
                .filter(report -> report.execution().equals(which.execution()))
                .isPresent();
    }

    private boolean isUnreported(Experiment experiment) {
        return experiment.state() == State.RUNNING && reports.of(experiment).isEmpty();
    }

    private Optional<Experiment> best(List<Experiment> candidates, Which which) {
        return candidates.stream()
                .filter(one -> likeness(one, which) < NONE)
                .min(Comparator.comparingInt((Experiment one) -> likeness(one, which))
                        .thenComparing(one -> FURTHEST_ON.indexOf(one.state()))
                        .thenComparing(Matching::next)
                        .thenComparing(Experiment::number));
    }

    private int likeness(Experiment experiment, Which which) {
        if (which.number().isPresent() && which.number().getAsInt() == experiment.number()) {
            return 0;
        }
        if (!which.key().isEmpty()
                && keys.of(experiment, which.tool()).filter(which.key()::equals).isPresent()) {
            return 1;
        }
        return !which.title().isEmpty()
                        && Briefly.line(experiment.plan().title()).equalsIgnoreCase(which.title())
                ? 2
                : NONE;
    }

    private static Instant next(Experiment experiment) {
        Instant next = experiment.course().next();
        return next == null ? Instant.MAX : next;
    }
}
