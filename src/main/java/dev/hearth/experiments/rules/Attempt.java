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
 * @param holds what holds the team back now
 * @param at when it would begin
 */
public record Attempt(Experiment experiment, WorkingWeek week, List<Hold> holds, Instant at) {

    public Attempt {
        holds = List.copyOf(holds);
    }

    /** The day on which it would begin, in the team's zone. */
    LocalDate day() {
        return at.atZone(week.zone()).toLocalDate();
    }
}
