package dev.hearth.summaries;

import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Collects what waits in a team from every room that knows of something. */
@Component
class StillOpen {

    private final List<Waiting> rooms;

    StillOpen(List<Waiting> rooms) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparingInt(Waiting::order)).toList();
    }

    List<Waiting.Fact> in(Team team, LocalDate today) {
        return rooms.stream().flatMap(room -> room.in(team, today).stream()).toList();
    }
}
