package dev.hearth.experiments.rules;

import dev.hearth.clearance.Hold;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.team.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody wants to begin an experiment, or it is asked whether they could.
 *
 * @param experiment which
 * @param week when its team works
 * @param around how things stand now
 * @param at when it would begin
 */
public record Attempt(Experiment experiment, WorkingWeek week, Around around, Instant at) {

    /** Where nothing is known but what holds the team back. */
    Attempt(Experiment experiment, WorkingWeek week, List<Hold> holds, Instant at) {
        this(experiment, week, new Around(false, true, holds, List.of()), at);
    }

    /** The day on which it would begin, in the team's zone. */
    LocalDate day() {
        return at.atZone(week.zone()).toLocalDate();
    }
}
