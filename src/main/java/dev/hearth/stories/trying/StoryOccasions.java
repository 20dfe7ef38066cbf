package dev.hearth.stories.trying;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Occasion;
import dev.hearth.evidence.Occasions;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.TeamStories;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Stories in which something a team believes showed itself: those told with a name that all of the team may read. A story
 * without one is never pointed at, for a link could narrow down who told it (P3).
 */
@Component
class StoryOccasions implements Occasions {

    private static final int MONTHS = 6;

    private final TeamStories stories;
    private final StoryIds ids;
    private final TeamClock clock;
    private final Voice voice;

    StoryOccasions(TeamStories stories, StoryIds ids, TeamClock clock, Voice voice) {
        this.stories = stories;
        this.ids = ids;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public Optional<Occasion> find(Team team, By by) {
        return by instanceof By.Story(String written)
                ? ids.read(written)
                        .flatMap(id -> stories.still(team, List.of(id)).stream().findFirst())
                        .filter(story -> story.teller() != null)
                        .map(this::occasion)
                : Optional.empty();
    }

    @Override
    public List<Occasion> lately(Team team, int most) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        return stories.told(team, today.minusMonths(MONTHS), today).stream()
                .filter(story -> story.teller() != null)
                .sorted(Comparator.comparing(Story::told).reversed().thenComparing(Story::headline))
                .limit(most)
                .map(this::occasion)
                .toList();
    }

    private Occasion occasion(Story story) {
        String id = ids.write(story.id());
        return new Occasion(
                new By.Story(id), voice.line("stories.occasion", "id", id), story.headline(), story.told(), null);
    }
}
