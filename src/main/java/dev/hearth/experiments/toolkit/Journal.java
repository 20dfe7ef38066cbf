package dev.hearth.experiments.toolkit;

import dev.hearth.experiments.book.Said;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool wrote down about one run of an experiment.
 *
 * @param experiment which experiment it ran
 * @param status how the run itself went
 * @param deviated whether the steady state was left afterwards, as the tool says
 * @param before whether the steady state was met before anything was done; null if nobody looked
 * @param after whether it was met afterwards; null if nobody looked
 * @param measured whether there was anything to look at: without a probe every steady state is met
 * @param began when the run began
 * @param over when it was over
 * @param events what happened, in order of time
 */
public record Journal(
        Blueprint experiment,
        Status status,
        boolean deviated,
        @Nullable Boolean before,
        @Nullable Boolean after,
        boolean measured,
        Instant began,
        Instant over,
        List<Event> events) {

    public Journal {
        events = List.copyOf(events);
    }

    /** How a run went, in the format's words. */
    public enum Status {
        COMPLETED,
        FAILED,
        ABORTED,
        INTERRUPTED
    }

    /** Where in a run something happened. */
    public enum Part {
        BEFORE,
        RUN,
        AFTER,
        ROLLBACK
    }

    /**
     * One thing that happened.
     *
     * @param part where in the run
     * @param name what it is called
     * @param at when
     * @param succeeded whether it did what it should
     * @param met whether a probe found what it should; null for what is no probe of the steady state
     * @param output what it said, in a few words; may be empty
     */
    public record Event(
            Part part,
            String name,
            Instant at,
            boolean succeeded,
            @Nullable Boolean met,
            String output) {}

    /** Why an outcome is suggested. */
    public enum Why {
        /** The steady state was not met before anything was done, so nothing of the method ran. */
        NOT_STEADY_BEFORE,
        /** The run broke off. */
        BROKEN_OFF,
        /** The steady state was left. */
        DEVIATED,
        /** A step of the method failed, so it is not known what was tried. */
        STEP_FAILED,
        /** Nobody looked afterwards, or there was nothing to look at. */
        NOT_MEASURED,
        /** The steady state was met before and after. */
        STAYED
    }

    /** Why an outcome is suggested; the first reason that holds. */
    public Why why() {
        if (Boolean.FALSE.equals(before)) {
            return Why.NOT_STEADY_BEFORE;
        }
        if (status == Status.ABORTED || status == Status.INTERRUPTED) {
            return Why.BROKEN_OFF;
        }
        if (deviated || Boolean.FALSE.equals(after)) {
            return Why.DEVIATED;
        }
        if (status == Status.FAILED || events.stream().anyMatch(Journal::isFailedStep)) {
            return Why.STEP_FAILED;
        }
        return after == null || !measured ? Why.NOT_MEASURED : Why.STAYED;
    }

    private static boolean isFailedStep(Event event) {
        return event.part() == Part.RUN && !event.succeeded();
    }

    /** The outcome it suggests; people decide. */
    public Said suggests() {
        return switch (why()) {
            case STAYED -> Said.HELD;
            case DEVIATED -> Said.SURPRISED;
            case NOT_STEADY_BEFORE, BROKEN_OFF, STEP_FAILED, NOT_MEASURED -> Said.CANNOT_TELL;
        };
    }

    /** Whether the tool undid what it did, as far as it says. */
    public boolean undone() {
        List<Event> rollbacks =
                events.stream().filter(event -> event.part() == Part.ROLLBACK).toList();
        boolean nothingDone = events.stream().noneMatch(event -> event.part() == Part.RUN);
        return rollbacks.stream().allMatch(Event::succeeded) && (nothingDone || !rollbacks.isEmpty());
    }
}
