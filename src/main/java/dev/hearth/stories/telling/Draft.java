package dev.hearth.stories.telling;

import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A story as somebody wants it kept.
 *
 * @param team in which team it is told; null if in none
 */
record Draft(Story.Words words, Audience audience, @Nullable Team team) {}
