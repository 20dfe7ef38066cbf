package dev.hearth.experiments;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.List;

/** Who hears what became of an experiment, inside the deed. Every bean of this type is told of all of them. */
public interface PlannedFor {

    /**
     * It is planned and announced.
     *
     * @param purpose as {@link Planning} was told; empty for nothing
     * @param number how people call it, counted in the workspace
     */
    void planned(String purpose, Team team, int number);

    /** It was called off. */
    void calledOff(Workspace.Id workspace, int number);

    /**
     * It was done and talked about.
     *
     * @param turnouts what was said of how it turned out, each once; empty where nobody said
     */
    void talkedAbout(Workspace.Id workspace, int number, List<Turnout> turnouts);

    /** How an experiment turned out, as somebody says. */
    enum Turnout {
        HELD,
        SURPRISED,
        CANNOT_TELL
    }
}
