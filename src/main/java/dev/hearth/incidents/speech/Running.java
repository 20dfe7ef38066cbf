package dev.hearth.incidents.speech;

import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Run;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what runs while an incident is open; where another team does it, whose it is. */
@Component
class Running {

    private final Voice voice;
    private final Teams teams;

    Running(Voice voice, Teams teams) {
        this.voice = voice;
        this.teams = teams;
    }

    Prose line(View view, Run run) {
        String state = run.stopped() ? "incidents.card.stopped" : "incidents.card.running";
        String time = view.time(run.since());
        return elsewhere(view, run)
                .map(team -> voice.say(state + ".elsewhere", "name", run.name(), "team", team.name(), "time", time))
                .orElseGet(() -> voice.say(state, "name", run.name(), "time", time));
    }

    private Optional<Team> elsewhere(View view, Run run) {
        return run.team().equals(view.incident().home().team()) ? Optional.empty() : teams.find(run.team());
    }
}
