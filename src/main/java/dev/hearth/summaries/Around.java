package dev.hearth.summaries;

import dev.hearth.evidence.Evidence;
import dev.hearth.evidence.Freshness;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Tried;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Collects what stands beside a team's stories from every room that knows of something. */
@Component
public class Around {

    private static final int STALE = 3;

    private final List<Waiting> waiting;
    private final List<Tried> tried;
    private final Evidence evidence;

    Around(List<Waiting> waiting, List<Tried> tried, Evidence evidence) {
        this.waiting =
                waiting.stream().sorted(Comparator.comparingInt(Waiting::order)).toList();
        this.tried =
                tried.stream().sorted(Comparator.comparingInt(Tried::order)).toList();
        this.evidence = evidence;
    }

    /**
     * What stands beside stories.
     *
     * @param waits what waits today
     * @param tried what was tried since a period began
     * @param stale beliefs of which nothing was seen for long, in their words
     */
    public record Facts(List<Waiting.Fact> waits, List<Waiting.Fact> tried, List<String> stale) {
        public Facts {
            waits = List.copyOf(waits);
            tried = List.copyOf(tried);
            stale = List.copyOf(stale);
        }

        boolean areSamples() {
            return Stream.concat(waits.stream(), tried.stream()).anyMatch(Waiting.Fact::sample);
        }
    }

    /** What stands beside the stories of a period today. */
    public Facts of(Team team, Period period, LocalDate today) {
        return new Facts(
                waiting.stream().flatMap(room -> room.in(team, today).stream()).toList(),
                tried.stream()
                        .flatMap(room -> room.since(team, period.from(), today).stream())
                        .toList(),
                evidence.of(team).stream()
                        .filter(believed -> believed.freshness() == Freshness.STALE)
                        .limit(STALE)
                        .map(believed -> Briefly.line(believed.belief().claim().words()))
                        .toList());
    }
}
