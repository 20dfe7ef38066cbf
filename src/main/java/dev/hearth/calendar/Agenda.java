package dev.hearth.calendar;

import dev.hearth.team.Team;
import java.time.Instant;
import java.util.List;

/** Knows what a team has announced. Every bean is asked. */
public interface Agenda {

    /** What stands in the team's calendar until {@code until}, seen from {@code now}; repeats one by one. */
    List<Entry> of(Team team, Instant now, Instant until);
}
