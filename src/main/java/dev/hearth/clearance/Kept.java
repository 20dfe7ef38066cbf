package dev.hearth.clearance;

import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import org.springframework.stereotype.Component;

/** Whether everything is stopped, which must not be lost with a workspace that becomes part of another. */
@Component
class Kept implements Keeps {

    private final Halts halts;

    Kept(Halts halts) {
        this.halts = halts;
    }

    @Override
    public String what() {
        return "linking.kept.stop";
    }

    @Override
    public boolean any(Workspace.Id workspace) {
        return halts.in(workspace);
    }

    /** It belongs to no team. */
    @Override
    public boolean any(Team.Id team) {
        return false;
    }
}
