package dev.hearth.clearance;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;

/**
 * Something because of which a team begins nothing.
 *
 * @param workspace whose
 * @param source what pulls it, unique in the workspace, for example {@code incident:7}
 * @param team which team begins nothing
 * @param reason a sentence of ours, for example <em>Incident 7 is open.</em>
 * @param since from when on
 */
public record Hold(Workspace.Id workspace, String source, Team.Id team, String reason, Instant since) {}
