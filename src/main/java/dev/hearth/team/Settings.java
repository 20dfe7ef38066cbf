package dev.hearth.team;

import java.util.List;

/**
 * How a team wants to be spoken to.
 *
 * @param week when it works: zone, days, hours, holidays and freeze days
 * @param weekly when the weekly question comes
 * @param planners handles of those who may plan experiments; empty for everybody
 * @param byDirectMessage whether questions go to each person instead of the channel's thread
 */
public record Settings(WorkingWeek week, Team.Weekly weekly, List<String> planners, boolean byDirectMessage) {

    public Settings {
        planners = List.copyOf(planners);
    }

    Settings plannedBy(List<String> others) {
        return new Settings(week, weekly, others, byDirectMessage);
    }
}
