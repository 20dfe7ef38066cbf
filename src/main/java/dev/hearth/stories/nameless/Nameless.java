package dev.hearth.stories.nameless;

import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.stories.Ties;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;

/**
 * A story without a name, as its code opens it.
 *
 * @param team with whose round it is mixed
 * @param audience who reads it once it is mixed; never its teller alone
 * @param ties what it hangs on: what it is about, where enough took part in that to hide anybody, and never a question
 * @param waiting whether these words wait for a round
 */
public record Nameless(
        Workspace.Id workspace, Team.Id team, Audience audience, Story.Words words, Ties ties, boolean waiting) {}
