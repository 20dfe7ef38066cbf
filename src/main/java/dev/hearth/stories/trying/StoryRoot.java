package dev.hearth.stories.trying;

import dev.hearth.reviews.Root;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.TeamStories;
import dev.hearth.team.Team;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stories that lessons come from: those told with a name that all of the team may read today (P3). */
@Component
class StoryRoot implements Root {

    private final TeamStories stories;
    private final StoryIds ids;

    StoryRoot(TeamStories stories, StoryIds ids) {
        this.stories = stories;
        this.ids = ids;
    }

    @Override
    public boolean knows(Team team, String id) {
        return ids.read(id).stream()
                .flatMap(read -> stories.still(team, List.of(read)).stream())
                .anyMatch(story -> story.teller() != null);
    }
}
