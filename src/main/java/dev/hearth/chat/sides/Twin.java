package dev.hearth.chat.sides;

import dev.hearth.workspaces.Workspace;

/**
 * A second channel of a team.
 *
 * @param channel the team's first channel, as it is known inside
 * @param twin the second, as it is known inside; only the edges speak of it
 * @param side which platform it is on, as in {@link Side#platform()}
 */
public record Twin(Workspace.Id workspace, String channel, String twin, String side) {}
