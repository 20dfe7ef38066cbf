package dev.hearth.experiments.book;

import dev.hearth.experiments.book.Verdict.Not;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An experiment. What its owner or a stand-in alone may do takes the person who asks; what anyone may do takes nobody.
 *
 * @param id our own number for it
 * @param workspace whose
 * @param number how people call it, counted in the workspace
 * @param team whose systems
 * @param channel the platform's id of the channel in which it is announced
 * @param owner who planned it
 * @param standIns who may say Go in the owner's stead
 * @param plan what it is
 * @param timing when it is to be
 * @param course how far it has come
 * @param sample whether it is made-up sample data
 */
public record Experiment(
        Id id,
        Workspace.Id workspace,
        int number,
        Team.Id team,
        String channel,
        Person owner,
        Set<Person> standIns,
        Plan plan,
        Timing timing,
        Course course,
        boolean sample) {

    public Experiment {
        standIns = Set.copyOf(standIns);
    }

    /** Our own number for an experiment. */
    public record Id(long value) {}

    /** In place of an owner where nobody planned it: a connected tool reported that it began. */
    public static Person nobody(Workspace.Id workspace) {
        return new Person(workspace, "");
    }

    /** Whether somebody planned it. */
    public boolean isPlanned() {
        return !owner.handle().isEmpty();
    }

    /** Where it stands. */
    public State state() {
        return course.state();
    }

    /** Whether this person may begin, move, release and cancel it. */
    public boolean isLedBy(Person person) {
        return owner.equals(person) || standIns.contains(person);
    }

    /** Its owner or a stand-in says Go. */
    public Verdict go(Person by, Instant now) {
        return ifLedBy(by, () -> course.go(now));
    }

    /** Its owner or a stand-in says not now. */
    public Verdict notNow(Person by, @Nullable Instant other) {
        return ifLedBy(by, () -> course.notNow(other));
    }

    /** Its owner or a stand-in lifts the hold. */
    public Verdict release(Person by) {
        return ifLedBy(by, course::release);
    }

    /** Its owner or a stand-in gives it another time. */
    public Verdict move(Person by, Instant other) {
        return ifLedBy(by, () -> course.move(other));
    }

    /** Its owner or a stand-in calls it off. */
    public Verdict cancel(Person by) {
        return ifLedBy(by, course::cancel);
    }

    private Verdict ifLedBy(Person by, Supplier<Verdict> verb) {
        return isLedBy(by) || !isPlanned() ? verb.get() : new Not(Because.NOT_YOURS);
    }

    /** The same, entered into the book. */
    Experiment entered(Id given, int counted) {
        return new Experiment(given, workspace, counted, team, channel, owner, standIns, plan, timing, course, sample);
    }

    /** The same, having come this far. */
    public Experiment with(Course other) {
        return new Experiment(id, workspace, number, team, channel, owner, standIns, plan, timing, other, sample);
    }

    /** The same, at other times. */
    public Experiment at(Timing other) {
        return new Experiment(id, workspace, number, team, channel, owner, standIns, plan, other, course, sample);
    }

    /** Our name for its announcement; each time of a repeat has its own. */
    public String card() {
        return course.run() == 1 ? "experiment:" + number : "experiment:" + number + ":" + course.run();
    }

    /** Our name for the message that says it has begun. */
    public String startedCard() {
        return card() + ":started";
    }

    /** What it is called where everything that runs is listed. */
    public String key() {
        return "experiment:" + number;
    }
}
