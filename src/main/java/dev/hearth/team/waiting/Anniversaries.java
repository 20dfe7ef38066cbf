package dev.hearth.team.waiting;

import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;

/** Knows what happened in a team on days of earlier years. Every bean of this type is asked. */
public interface Anniversaries {

    /** How many years back are looked at. */
    int YEARS = 5;

    /**
     * What happened a year ago, two years ago, and so on, on days between these two; the newest first, empty for nothing.
     *
     * @param team whose members read it, in their channel
     * @param from the first day, in the team's zone
     * @param to the last day
     */
    List<Waiting.Fact> between(Team team, LocalDate from, LocalDate to);
}
