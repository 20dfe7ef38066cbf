package dev.hearth.summaries;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.stories.Ties;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People of a team who told things some time ago. */
public final class Folk {

    public static final List<String> EIGHT = List.of("mia", "ben", "cleo", "dan", "eve", "fay", "gus", "hal");

    private final Harness hearth;
    public final Team team;

    private Folk(Harness hearth, Team team) {
        this.hearth = hearth;
        this.team = team;
    }

    /** Those of the channel in which the harness stands. */
    public static Folk of(Harness hearth, String channel) {
        hearth.in(channel).type("zoe", "/story to make the team");
        Team team = hearth.bean(Teams.class).in(hearth.person("mia").workspace()).stream()
                .filter(found -> found.channel().equals(channel))
                .findFirst()
                .orElseThrow();
        return new Folk(hearth, team);
    }

    /** Keeps a story and gives its name. */
    public String told(@Nullable String teller, String day, String text) {
        return told(teller, day, Story.Words.of(text), false);
    }

    /** The same of somebody who relies on the team. */
    public String toldBeside(@Nullable String teller, String day, String text) {
        return told(teller, day, Story.Words.of(text), true);
    }

    /** The same, placed in a corner of the first triad: 0 people, 1 tools, 2 rules. */
    public String placed(@Nullable String teller, String day, String text, int corner) {
        Meaning.Weights weights = new Meaning.Weights(
                "reflection.triad.carried", corner == 0 ? 100 : 0, corner == 1 ? 100 : 0, corner == 2 ? 100 : 0);
        Meaning meaning = new Meaning(weights, List.of(), null, Set.of(), "", "");
        return told(teller, day, new Story.Words(text, "", true, 0, meaning), false);
    }

    private String told(@Nullable String teller, String day, Story.Words words, boolean beside) {
        StoryNumbers numbers = hearth.bean(StoryNumbers.class);
        Story.Id id = teller == null ? numbers.random() : numbers.next();
        Story story = new Story(
                id,
                team.id(),
                teller == null ? null : hearth.person(teller),
                LocalDate.parse(day),
                Audience.TEAM,
                words,
                false);
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Stories.class).add(story, team.workspace(), new Ties("", null, beside), false));
        return hearth.bean(StoryIds.class).write(id);
    }

    /** What somebody is shown. */
    public static String shown(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }
}
