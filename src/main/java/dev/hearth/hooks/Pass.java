package dev.hearth.hooks;

import dev.hearth.team.Team;

/**
 * What a good token lets in: to one team, for one purpose.
 *
 * @param team which team, and with it which workspace
 * @param kind for what
 */
public record Pass(Team team, Kind kind) {}
