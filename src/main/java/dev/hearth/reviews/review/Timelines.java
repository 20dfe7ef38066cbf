package dev.hearth.reviews.review;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;

/** Knows the incidents that can be looked back on. */
public interface Timelines {

    /** The incident people of a workspace call by this number, with its timeline. */
    Optional<Timeline> find(Workspace.Id workspace, int incident);

    /** The number of the incident of a team that was resolved last. */
    Optional<Integer> latest(Team team);

    /** The number of an incident of a team that is still open, the newest. */
    Optional<Integer> open(Team team);
}
