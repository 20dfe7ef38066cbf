package dev.hearth.pulse;

import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import org.springframework.stereotype.Component;

/** Whether there was a round, also one that is open. */
@Component
class Kept implements Keeps {

    private final Rounds rounds;

    Kept(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String what() {
        return "linking.kept.pulse";
    }

    @Override
    public boolean any(Workspace.Id workspace) {
        return rounds.of(workspace).stream().anyMatch(this::any);
    }

    @Override
    public boolean any(Team.Id team) {
        return rounds.open(team).isPresent() || !rounds.closed(team, 1).isEmpty();
    }
}
