package dev.hearth.experiments.planning;

import dev.hearth.experiments.book.Neighbour;
import dev.hearth.experiments.book.Plan;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Set;

/** What was written into the form, as far as it could be read: all but the time. */
record Draft(Plan plan, Set<Person> standIns, List<Neighbour> neighbours) {}
