package dev.hearth.experiments.gamedays;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.gamedays.DayVerdict.Changed;
import dev.hearth.experiments.gamedays.DayVerdict.Not;
import dev.hearth.experiments.gamedays.DayVerdict.Why;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A half day on which a team tries several experiments. What its owner or coordinator alone may do takes the person who
 * asks; what anyone may do takes nobody (P6).
 *
 * @param id our own number for it
 * @param workspace whose
 * @param number how people call it, counted in the workspace
 * @param team whose systems
 * @param channel the platform's id of the channel in which it is announced
 * @param title what it is called
 * @param owner who planned it
 * @param coordinator who keeps to the agenda; null for the owner
 * @param reporter who writes down what happens; null for whoever does
 * @param from when it begins
 * @param length how long it takes
 * @param agenda its places, in order
 * @param state where it stands
 * @param held whether somebody holds it: nothing of it begins before that is lifted
 * @param asked how many questions of its debrief were asked
 */
public record GameDay(
        Id id,
        Workspace.Id workspace,
        int number,
        Team.Id team,
        String channel,
        String title,
        Person owner,
        @Nullable Person coordinator,
        @Nullable Person reporter,
        Instant from,
        Duration length,
        List<Slot> agenda,
        DayState state,
        boolean held,
        int asked) {

    public GameDay {
        agenda = List.copyOf(agenda);
    }

    /** Our own number for a game day. */
    public record Id(long value) {}

    /** When it is to end. */
    public Instant to() {
        return from.plus(length);
    }

    /** Whether this person may end, release and cancel it. */
    public boolean isLedBy(Person person) {
        return owner.equals(person) || person.equals(coordinator);
    }

    /** Its time has come. */
    public DayVerdict begin() {
        return state == DayState.PLANNED ? new Changed(in(DayState.RUNNING)) : new Not(unlessPlanned());
    }

    /** Its time went by while nobody could begin it. */
    public DayVerdict lapse() {
        return state == DayState.PLANNED ? new Changed(in(DayState.CANCELLED)) : new Not(unlessPlanned());
    }

    /** Somebody holds all of it at once. */
    public DayVerdict hold() {
        if (!state.canBeHeld()) {
            return new Not(unlessPlanned());
        }
        return held ? new Not(Why.HELD) : new Changed(with(state, true, asked, agenda));
    }

    /** Its owner or coordinator lifts the hold. */
    public DayVerdict release(Person by) {
        if (!isLedBy(by)) {
            return new Not(Why.NOT_YOURS);
        }
        if (!state.canBeHeld()) {
            return new Not(unlessPlanned());
        }
        return held ? new Changed(with(state, false, asked, agenda)) : new Not(Why.NOT_HELD);
    }

    /** Its owner or coordinator ends it; what runs has to be over and undone first. */
    public DayVerdict end(Person by, boolean busy) {
        if (!isLedBy(by)) {
            return new Not(Why.NOT_YOURS);
        }
        if (state != DayState.RUNNING) {
            return new Not(state == DayState.PLANNED ? Why.NOT_BEGUN : unlessPlanned());
        }
        return busy ? new Not(Why.BUSY) : finish();
    }

    /** All of its experiments are over. */
    public DayVerdict finish() {
        return state == DayState.RUNNING
                ? new Changed(with(DayState.DEBRIEF, false, asked, agenda))
                : new Not(state == DayState.PLANNED ? Why.NOT_BEGUN : unlessPlanned());
    }

    /** Its owner or coordinator calls it off; its experiments stay planned. */
    public DayVerdict cancel(Person by) {
        if (!isLedBy(by)) {
            return new Not(Why.NOT_YOURS);
        }
        return state == DayState.PLANNED ? new Changed(in(DayState.CANCELLED)) : new Not(unlessPlanned());
    }

    /** Somebody watches it. */
    public DayVerdict watch() {
        return state.canBeHeld() ? new Changed(this) : new Not(unlessPlanned());
    }

    /** The next question of its debrief is asked. */
    public DayVerdict ask(int questions) {
        return state == DayState.DEBRIEF
                ? new Changed(with(state, held, questions, agenda))
                : new Not(unlessInDebrief());
    }

    /** The debrief is over. */
    public DayVerdict close() {
        return state == DayState.DEBRIEF ? new Changed(in(DayState.DONE)) : new Not(unlessInDebrief());
    }

    /** An experiment takes a place that had only a title. */
    public DayVerdict fill(int place, Experiment experiment) {
        boolean free = agenda.stream().anyMatch(slot -> slot.place() == place && slot.experiment() == null);
        if (!state.canBeHeld() || !free) {
            return new Not(state.canBeHeld() ? Why.BUSY : unlessPlanned());
        }
        List<Slot> filled = agenda.stream()
                .map(slot -> slot.place() == place ? slot.with(experiment) : slot)
                .toList();
        return new Changed(with(state, held, asked, filled));
    }

    private Why unlessPlanned() {
        return switch (state) {
            case PLANNED -> Why.NOT_BEGUN;
            case RUNNING -> Why.BEGUN;
            case DEBRIEF -> Why.IN_DEBRIEF;
            case DONE -> Why.DONE;
            case CANCELLED -> Why.CANCELLED;
        };
    }

    private Why unlessInDebrief() {
        return state.canBeHeld() ? Why.NOT_IN_DEBRIEF : unlessPlanned();
    }

    private GameDay in(DayState other) {
        return with(other, held, asked, agenda);
    }

    private GameDay with(DayState other, boolean hold, int questions, List<Slot> slots) {
        return new GameDay(
                id,
                workspace,
                number,
                team,
                channel,
                title,
                owner,
                coordinator,
                reporter,
                from,
                length,
                slots,
                other,
                hold,
                questions);
    }

    /** The same, entered into the book. */
    GameDay entered(Id given, int counted) {
        return new GameDay(
                given,
                workspace,
                counted,
                team,
                channel,
                title,
                owner,
                coordinator,
                reporter,
                from,
                length,
                agenda,
                state,
                held,
                asked);
    }

    /** Our name for its announcement, under which it is talked about. */
    public String card() {
        return "gameday:" + number;
    }

    /** Our name for the agenda that is shown while it goes on. */
    public String agendaCard() {
        return card() + ":agenda";
    }

    /** What it is called where something keeps experiments back. */
    public String source() {
        return card();
    }
}
