package dev.hearth.experiments.tools;

import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.team.Team;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A tool's emergency stop holds the team's experiments for as long as it is pulled. What is told late changes nothing: a
 * pull that was lifted meanwhile, a lift of an earlier pull. To be called inside a deed.
 */
@Component
class KillSwitch {

    private static final String SOURCE = "steadybit:";

    private final Clearance clearance;
    private final Voice voice;

    KillSwitch(Clearance clearance, Voice voice) {
        this.clearance = clearance;
        this.voice = voice;
    }

    void pulled(Team team, Instant since) {
        boolean known = clearance
                .hold(team.workspace(), source(team))
                .filter(hold -> !hold.since().isBefore(since))
                .isPresent();
        if (!known) {
            clearance.pull(new Hold(
                    team.workspace(), source(team), team.id(), voice.line("experiments.tool.emergency"), since));
        }
    }

    void lifted(Team team, Instant pulled) {
        boolean newer = clearance
                .hold(team.workspace(), source(team))
                .filter(hold -> hold.since().isAfter(pulled))
                .isPresent();
        if (!newer) {
            clearance.release(team.workspace(), source(team));
        }
    }

    private static String source(Team team) {
        return SOURCE + team.id().value();
    }
}
