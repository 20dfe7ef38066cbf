package dev.hearth.team;

/** A team was set up, or changed its settings. */
public record TeamChanged(Team.Id team) {}
