package dev.hearth.team;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * How a team wants to be spoken to.
 *
 * @param zone its time zone
 * @param days its working days
 * @param from when its working day begins
 * @param to when it ends, later than {@code from}
 * @param country whose public holidays it keeps, as an ISO code; empty for none
 * @param region the region's code within the country; empty for none
 * @param freezes days on which nothing begins, one range a line
 * @param weekly when the weekly question comes
 * @param planners handles of those who may plan experiments; empty for everybody
 * @param byDirectMessage whether questions go to each person instead of the channel's thread
 */
public record Settings(
        ZoneId zone,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        String country,
        String region,
        String freezes,
        Team.Weekly weekly,
        List<String> planners,
        boolean byDirectMessage) {

    public Settings {
        days = Set.copyOf(days);
        planners = List.copyOf(planners);
    }
}
