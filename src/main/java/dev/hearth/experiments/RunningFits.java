package dev.hearth.experiments;

import dev.hearth.chat.Place;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.FitsNow;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What helps while an experiment runs here. */
@Component
class RunningFits implements FitsNow {

    private final Experiments experiments;
    private final Teams teams;

    RunningFits(Experiments experiments, Teams teams) {
        this.experiments = experiments;
        this.teams = teams;
    }

    @Override
    public List<String> commands(Place place) {
        return teams.at(place)
                .filter(team ->
                        !experiments.in(team.id(), Set.of(State.RUNNING)).isEmpty())
                .map(team -> List.of("chaos stop", "chaos note", "chaos end"))
                .orElse(List.of());
    }
}
