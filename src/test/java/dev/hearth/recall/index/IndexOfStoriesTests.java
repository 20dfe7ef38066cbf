package dev.hearth.recall.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.Match;
import dev.hearth.recall.Searchable;
import dev.hearth.recall.meaning.Meanings;
import dev.hearth.reception.Ledger;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The index over a whole Hearth: who finds which story, and that every node and every new index say the same. */
class IndexOfStoriesTests {

    private static final Team.Id ELSEWHERE = new Team.Id(4711);
    private static final String ASKED = "the certificate expired";

    @Test
    @Tag("P10")
    @Tag("P3")
    void theSearchItselfGivesEachOnlyWhatTheyMayRead() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            Team team = team(hearth);
            Person mia = hearth.person("mia");
            long own = tell(hearth, team.workspace(), team.id(), mia, Audience.ME);
            long ours = tell(hearth, team.workspace(), team.id(), mia, Audience.TEAM);
            long theirs = tell(hearth, team.workspace(), ELSEWHERE, hearth.person("cleo"), Audience.TEAM);
            long all = tell(hearth, team.workspace(), ELSEWHERE, hearth.person("cleo"), Audience.EVERYONE);
            long hidden = tell(hearth, team.workspace(), team.id(), mia, Audience.EVERYONE);
            long nameless = tell(hearth, team.workspace(), team.id(), null, Audience.TEAM);
            long namelessHidden = tell(hearth, team.workspace(), team.id(), null, Audience.TEAM);
            Workspace.Id other =
                    hearth.bean(Workspaces.class).meet("stage", "other").id();
            long foreign = tell(hearth, other, null, new Person(other, "mia"), Audience.EVERYONE);
            hide(hearth, hidden, "waits");
            hide(hearth, namelessHidden, "removed");

            assertThat(inTheIndex(hearth, new Asker(mia, List.of(team))))
                    .containsExactlyInAnyOrder(own, ours, all, hidden, nameless);
            assertThat(inTheIndex(hearth, new Asker(hearth.person("ben"), List.of(team))))
                    .containsExactlyInAnyOrder(ours, all, nameless);
            assertThat(inTheIndex(hearth, new Asker(hearth.person("dan"), List.of())))
                    .containsExactly(all);
            assertThat(inTheIndex(hearth, new Asker(new Person(other, "mia"), List.of(team))))
                    .containsExactly(foreign);
            assertThat(stories(hearth).read(List.of(nameless, namelessHidden)))
                    .as("nobody stands beside what was told without a name")
                    .flatExtracting(Findable::readers)
                    .containsExactly(new Circle.Of(team.id()));
        }
    }

    @Test
    @Tag("P8")
    void twoNodesAndEveryNewIndexFollowTheDatabase() {
        String url = Databases.postgresql();
        try (Harness one = Databases.hearth(url).at("2027-01-04T09:00");
                Harness other = Databases.hearth(url).at("2027-01-04T09:00")) {
            one.type("mia", "/hearth setup");
            one.fill("mia");
            Team team = team(one);
            Asker ben = new Asker(one.person("ben"), List.of(team));
            List.of("The TLS certificate ran out", "A disk was full", "Nobody could sign in", "The certificate was new")
                    .forEach(words -> tell(one, team, words));
            List<Match> first = find(one, ben);
            assertThat(first).hasSizeGreaterThanOrEqualTo(2);

            assertThat(find(other, ben)).isEqualTo(first);
            one.bean(Library.class).tidy();
            assertThat(find(one, ben)).isEqualTo(first);
            assertThat(meanings(one)).isEqualTo(4);

            long gone = first.getFirst().found().id();
            one.bean(Ledger.class).run(() -> one.bean(Stories.class).remove(new Story.Id(gone), one.person("cleo")));
            assertThat(find(one, ben))
                    .isEqualTo(find(other, ben))
                    .extracting(match -> match.found().id())
                    .doesNotContain(gone)
                    .hasSizeGreaterThanOrEqualTo(1);
            assertThat(meanings(other)).isEqualTo(3);

            tell(other, team, "An expired certificate, once more");
            assertThat(find(one, ben)).isEqualTo(find(other, ben)).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    /** What the index gives before anything is read anew. */
    private static List<Long> inTheIndex(Harness hearth, Asker asker) {
        Shelf shelf =
                hearth.bean(Library.class).follower(asker.person().workspace()).follow();
        List<Long> byWord = ids(shelf.byWord(ASKED, Set.of("story"), asker.circles(), 100));
        byte[] meaning = Packed.of(hearth.bean(Meanings.class).of(ASKED));
        assertThat(ids(shelf.byMeaning(meaning, 0.1f, Set.of("story"), asker.circles(), 100)))
                .containsExactlyInAnyOrderElementsOf(byWord);
        return byWord;
    }

    private static List<Long> ids(List<Fusion.Hit> hits) {
        return hits.stream().map(hit -> hit.key().id()).toList();
    }

    private static List<Match> find(Harness hearth, Asker asker) {
        return hearth.bean(Library.class).find(asker, ASKED, Set.of("story"), 3);
    }

    private static Searchable stories(Harness hearth) {
        return hearth.context.getBeansOfType(Searchable.class).values().stream()
                .filter(one -> one.kind().equals("story"))
                .findFirst()
                .orElseThrow();
    }

    private static Team team(Harness hearth) {
        return hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
    }

    private static void tell(Harness hearth, Team team, String words) {
        tell(hearth, team.workspace(), team.id(), hearth.person("cleo"), Audience.TEAM, words);
    }

    private static long tell(
            Harness hearth,
            Workspace.Id workspace,
            Team.@Nullable Id team,
            @Nullable Person teller,
            Audience audience) {
        return tell(hearth, workspace, team, teller, audience, "The certificate of the shop expired at night");
    }

    private static long tell(
            Harness hearth,
            Workspace.Id workspace,
            Team.@Nullable Id team,
            @Nullable Person teller,
            Audience audience,
            String words) {
        Stories stories = hearth.bean(Stories.class);
        Story.Id id = hearth.bean(StoryNumbers.class).next();
        Story story = new Story(id, team, teller, LocalDate.of(2027, 1, 4), audience, Story.Words.of(words), false);
        hearth.bean(Ledger.class).run(() -> stories.add(story, workspace));
        return id.value();
    }

    private static void hide(Harness hearth, long id, String how) {
        hearth.bean(JdbcTemplate.class)
                .update("update stories set version = default, hidden = ? where id = ?", how, id);
    }

    private static int meanings(Harness hearth) {
        return hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from story_meanings", Integer.class);
    }
}
