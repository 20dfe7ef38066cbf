package dev.hearth.experiments;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Observers;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether enough people took part in an experiment for a link to it to give nobody away (P3). */
@Component
public class TookPart {

    private static final int ENOUGH = 6;

    private final Experiments experiments;
    private final Observers observers;
    private final Findings findings;

    TookPart(Experiments experiments, Observers observers, Findings findings) {
        this.experiments = experiments;
        this.observers = observers;
        this.findings = findings;
    }

    /** Whether six people or more watched it or said something in it; on two platforms one person may be there twice. */
    public boolean enoughToHide(Workspace.Id workspace, int number) {
        return experiments
                .find(workspace, number)
                .map(experiment -> surely(people(experiment)) >= ENOUGH)
                .orElse(false);
    }

    /** Whether people of a workspace call an experiment by this number. */
    public boolean isKnown(Workspace.Id workspace, int number) {
        return experiments.find(workspace, number).isPresent();
    }

    private Stream<Person> people(Experiment experiment) {
        return Stream.of(observers.of(experiment), findings.voices(experiment)).flatMap(Collection::stream);
    }

    private static long surely(Stream<Person> people) {
        return people.distinct().collect(Collectors.groupingBy(Person::side, Collectors.counting())).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
