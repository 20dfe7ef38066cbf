package dev.hearth.experiments.book;

import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.book.Verdict.Not;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an experiment has come. Each verb guards its own precondition and knows nobody: who asks is judged by {@link
 * Experiment}, and who holds or stops is not known here at all (P6).
 *
 * @param state where it stands
 * @param held whether somebody holds it; it does not begin before that is lifted
 * @param run which time it is, counted from 1; grows with each repeat
 * @param next when it will be asked about; null while it has no time
 * @param asked when its owner was asked; null unless it is ready
 * @param began when this run began
 * @param over when this run was stopped or ended
 * @param stopped whether this run was stopped rather than ended
 */
public record Course(
        State state,
        boolean held,
        int run,
        @Nullable Instant next,
        @Nullable Instant asked,
        @Nullable Instant began,
        @Nullable Instant over,
        boolean stopped) {

    /** How long a question for Go stays open. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The beginning: planned for this moment. */
    public static Course planned(Instant next) {
        return new Course(State.PLANNED, false, 1, next, null, null, null, false);
    }

    /** Its time has come: the owner is asked. */
    public Verdict ask(Instant now) {
        if (held) {
            return new Not(Because.HELD);
        }
        return state == State.PLANNED
                ? new Changed(new Course(State.READY, false, run, next, now, null, null, false))
                : new Not(unlessAhead());
    }

    /** Its time passed without a beginning: it stays planned, for this moment or for none. */
    public Verdict letPass(@Nullable Instant other) {
        return state.isAhead() ? new Changed(plannedFor(other)) : new Not(unlessAhead());
    }

    /** The owner was asked and says not now. */
    public Verdict notNow(@Nullable Instant other) {
        return state == State.READY ? letPass(other) : new Not(unlessReady());
    }

    /** A person says Go, in answer to the question and in time. */
    public Verdict go(Instant now) {
        if (state != State.READY || asked == null) {
            return new Not(unlessReady());
        }
        if (held) {
            return new Not(Because.HELD);
        }
        return now.isAfter(asked.plus(PATIENCE))
                ? new Not(Because.TOO_LATE)
                : new Changed(new Course(State.RUNNING, false, run, next, null, now, null, false));
    }

    /** A connected tool reports that it has begun: the one way without Go, and it shows what is, held or not (P7). */
    public Verdict reported(Instant now) {
        return state.isAhead()
                ? new Changed(new Course(State.RUNNING, false, run, next, null, now, null, false))
                : new Not(unlessAhead());
    }

    /** Somebody holds it; holding what runs stops it. */
    public Verdict hold(Instant now) {
        if (state == State.RUNNING) {
            return stop(now);
        }
        if (!state.isAhead()) {
            return new Not(unlessAhead());
        }
        return held ? new Not(Because.HELD) : new Changed(with(state, true));
    }

    /** The hold is lifted. */
    public Verdict release() {
        if (!state.isAhead()) {
            return new Not(unlessAhead());
        }
        return held ? new Changed(with(state, false)) : new Not(Because.NOT_HELD);
    }

    /** Somebody stops it. */
    public Verdict stop(Instant now) {
        return over(State.STOPPED, now);
    }

    /** It has come to its end. */
    public Verdict end(Instant now) {
        return over(State.ENDED, now);
    }

    private Verdict over(State how, Instant now) {
        return state == State.RUNNING
                ? new Changed(new Course(how, held, run, next, null, began, now, how == State.STOPPED))
                : new Not(unlessRunning());
    }

    /** What was done is undone. */
    public Verdict undone() {
        if (state == State.RUNNING) {
            return new Not(Because.RUNNING);
        }
        return state.waitsForUndo() ? new Changed(with(State.DEBRIEF, held)) : new Not(unlessRunning());
    }

    /** Somebody adds what they saw. */
    public Verdict note() {
        return switch (state) {
            case RUNNING, STOPPED, ENDED, DEBRIEF -> new Changed(this);
            case PLANNED, READY -> new Not(Because.NOT_RUNNING);
            case DONE -> new Not(Because.DONE);
            case CANCELLED -> new Not(Because.CANCELLED);
        };
    }

    /** Somebody answers a question of the debrief, or asks for the next one. */
    public Verdict debrief() {
        return switch (state) {
            case DEBRIEF -> new Changed(this);
            case PLANNED, READY -> new Not(Because.NOT_IN_DEBRIEF);
            case RUNNING -> new Not(Because.RUNNING);
            case STOPPED, ENDED -> new Not(Because.NOT_UNDONE);
            case DONE -> new Not(Because.DONE);
            case CANCELLED -> new Not(Because.CANCELLED);
        };
    }

    /** The debrief is over; what repeats is planned again, for {@code again}. */
    public Verdict close(@Nullable Instant again) {
        if (state != State.DEBRIEF) {
            return debrief();
        }
        return new Changed(
                again == null
                        ? with(State.DONE, held)
                        : new Course(State.PLANNED, false, run + 1, again, null, null, null, false));
    }

    /** It gets another time. */
    public Verdict move(Instant other) {
        return letPass(other);
    }

    /** It is called off. */
    public Verdict cancel() {
        return state.isAhead() ? new Changed(with(State.CANCELLED, held)) : new Not(unlessAhead());
    }

    private Course plannedFor(@Nullable Instant other) {
        return new Course(State.PLANNED, held, run, other, null, null, null, false);
    }

    private Course with(State other, boolean hold) {
        return new Course(other, hold, run, next, asked, began, over, stopped);
    }

    private Because unlessReady() {
        return state == State.PLANNED ? next == null ? Because.NO_TIME : Because.NOT_YET : unlessAhead();
    }

    private Because unlessAhead() {
        return switch (state) {
            case PLANNED, READY -> Because.NOT_YET;
            case RUNNING -> Because.RUNNING;
            case STOPPED, ENDED -> Because.NOT_UNDONE;
            case DEBRIEF -> Because.IN_DEBRIEF;
            case DONE -> Because.DONE;
            case CANCELLED -> Because.CANCELLED;
        };
    }

    private Because unlessRunning() {
        return state.isAhead() ? Because.NOT_RUNNING : unlessAhead();
    }
}
