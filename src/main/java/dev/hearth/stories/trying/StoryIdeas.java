package dev.hearth.stories.trying;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.Hint;
import dev.hearth.experiments.IdeaSource;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.TeamStories;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the team's stories of the last three months talk about, the newest first; only what all of it may read. */
@Component
class StoryIdeas implements IdeaSource {

    private static final int ORDER = 30;
    private static final int MONTHS = 3;
    private static final int MOST = 20;

    private final TeamStories stories;
    private final StoryIds ids;
    private final TeamClock clock;
    private final Voice voice;

    StoryIdeas(TeamStories stories, StoryIds ids, TeamClock clock, Voice voice) {
        this.stories = stories;
        this.ids = ids;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hint> hints(Team team) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        return stories.told(team, today.minusMonths(MONTHS), today).stream()
                .sorted(Comparator.comparing(Story::told).reversed().thenComparing(Story::headline))
                .limit(MOST)
                .map(this::hint)
                .toList();
    }

    private Hint hint(Story story) {
        String id = ids.write(story.id());
        return new Hint(
                "story/" + id,
                new Hint.Towards.Words(
                        story.words().title() + ' ' + story.words().text()),
                voice.say("stories.idea.because", "title", story.headline(), "id", id),
                story.sample());
    }
}
