package dev.hearth.experiments.planning;

import dev.hearth.evidence.Belief;
import dev.hearth.experiments.book.Neighbour;
import dev.hearth.experiments.book.Plan;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was written into the form, as far as it could be read: all but the time.
 *
 * @param neighbours the other teams it names
 * @param chosen the belief it looks at, if one was picked
 * @param anew what would be new this time, if that was asked and answered
 */
record Draft(
        Plan plan,
        Set<Person> standIns,
        List<Neighbour> neighbours,
        @Nullable Belief chosen,
        String anew) {}
