package dev.hearth.experiments.pages;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.book.State;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which experiments a page shows to whom: those of the teams somebody is in, and those they lead or watch. */
@Component
class Shown {

    private static final Set<State> ALL = EnumSet.allOf(State.class);

    private final Experiments experiments;
    private final Observers observers;
    private final Belonging belonging;

    Shown(Experiments experiments, Observers observers, Belonging belonging) {
        this.experiments = experiments;
        this.observers = observers;
        this.belonging = belonging;
    }

    /** The teams whose experiments somebody may read. */
    List<Team> teams(Person person) {
        return belonging.of(person);
    }

    /** What a team plans, runs and did: what is not over first, then the newest. No date decides the order. */
    List<Experiment> of(Team team) {
        return experiments.in(team.id(), ALL).stream()
                .sorted(Comparator.comparing((Experiment one) -> one.state().isFinal())
                        .thenComparing(
                                Comparator.comparingInt(Experiment::number).reversed()))
                .toList();
    }

    /** The experiment of this number; nothing if it is not for this person. */
    Optional<Experiment> find(Person person, int number) {
        return experiments.find(person.workspace(), number).filter(found -> isFor(found, person));
    }

    private boolean isFor(Experiment found, Person person) {
        return found.isLedBy(person)
                || observers.of(found).contains(person)
                || belonging.of(person).stream().anyMatch(team -> team.id().equals(found.team()));
    }
}
