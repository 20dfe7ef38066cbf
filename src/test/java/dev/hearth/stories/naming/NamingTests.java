package dev.hearth.stories.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** This names someone: mia and ben are the stewards, cleo tells, dan reads and presses. */
class NamingTests {

    private static final String WORDS = "Once more it was zebulon who had the only key";
    private static final String OTHERS = "Once more one person had the only key";
    private static final List<String> DECISIONS =
            List.of("stories.decide-show", "stories.decide-reword", "stories.decide-remove");

    @Test
    @Tag("P10")
    void oneOfTwoStewardsDecidesAndNobodyElse() {
        try (Harness hearth = withStewards()) {
            String id = tell(hearth, "cleo", WORDS);
            assertThat(hearth.type("dan", "/story show " + id).toString()).contains("This names someone", WORDS);
            assertThat(shown(hearth.press("dan", "This names someone"))).contains("hidden now", "kept nowhere");

            assertHidden(hearth, id);
            assertThat(shown(hearth.type("cleo", "/story show " + id))).contains(WORDS, "Hidden from everyone but you");
            assertThat(hearth.transcript())
                    .contains("Hearth @mia", "Hearth @ben")
                    .doesNotContain("Hearth @cleo", "Hearth @dan");
            String team = team(hearth);
            for (String nobody : List.of("dan", "cleo", "eve")) {
                assertThat(shown(hearth.forge(nobody, "stories.look", team))).doesNotContain("zebulon");
                DECISIONS.forEach(button ->
                        assertThat(shown(hearth.forge(nobody, button, id))).contains("Nothing was changed"));
            }
            hearth.in("elsewhere").type("zoe", "/story another team");
            DECISIONS.forEach(
                    button -> assertThat(shown(hearth.forge("zoe", button, id))).contains("Nothing was changed"));
            hearth.as(Standing.ADMINISTRATOR);
            assertThat(shown(hearth.forge("dan", "stories.look", team)))
                    .as("there are stewards")
                    .doesNotContain("zebulon");
            hearth.as(Standing.MEMBER).in("payments");
            assertHidden(hearth, id);

            Reply look = hearth.forge("mia", "stories.look", team);
            assertThat(shown(look)).contains(WORDS).doesNotContain("cleo", "dan", id);
            hearth.press("mia", "Story 1: show it again");
            assertThat(shown(hearth.type("eve", "/story show " + id))).contains(WORDS);
            assertThat(shown(hearth.forge("ben", "stories.decide-remove", id))).contains("decided already");
            assertThat(shown(hearth.type("eve", "/story show " + id))).contains(WORDS);
        }
    }

    @Test
    @Tag("P5")
    void whoPressedAndWhoDecidedAreKeptNowhereAndPressingTwiceChangesNothing() {
        try (Harness hearth = withStewards()) {
            String id = tell(hearth, "cleo", WORDS);
            hearth.type("dan", "/story show " + id);
            Map<String, Long> before = rows(hearth);
            String first = shown(hearth.press("dan", "This names someone"));
            Map<String, Long> after = rows(hearth);
            String posts = hearth.transcript();

            assertThat(shown(hearth.forge("dan", "stories.names", id))).isEqualTo(first);
            assertThat(shown(hearth.forge("eve", "stories.names", id))).isEqualTo(first);
            assertThat(rows(hearth)).isEqualTo(after);
            before.forEach(
                    (table, count) -> assertThat(after.get(table)).as(table).isEqualTo(count));
            assertThat(hearth.transcript().split("Hearth @mia")).hasSameSizeAs(posts.split("Hearth @mia"));
            hearth.forge("mia", "stories.look", team(hearth));
            hearth.press("mia", "Story 1: ask for other words");
            assertThat(everything(hearth)).doesNotContain("dan", "eve");
            assertThat(rows(hearth)).isEqualTo(after);
        }
    }

    @Test
    void otherWordsComeToAStewardBeforeAnybodyReadsThem() {
        try (Harness hearth = withStewards()) {
            String id = tell(hearth, "cleo", WORDS);
            hide(hearth, id);
            hearth.forge("ben", "stories.look", team(hearth));
            hearth.press("ben", "Story 1: ask for other words");
            assertThat(after(hearth, "Hearth @cleo"))
                    .contains("asks for other words")
                    .doesNotContain("@ben", "@dan");
            assertHidden(hearth, id);
            hearth.press("cleo", "Change…");
            hearth.fill("cleo", "story", OTHERS);
            assertHidden(hearth, id);

            assertThat(shown(hearth.forge("mia", "stories.look", team(hearth)))).contains(OTHERS);
            hearth.press("mia", "Story 1: show it again");
            assertThat(shown(hearth.type("dan", "/story show " + id))).contains(OTHERS);
            hide(hearth, id);
            hearth.forge("ben", "stories.look", team(hearth));
            hearth.press("ben", "Story 1: take it away");
            assertHidden(hearth, id);
            assertThat(shown(hearth.type("cleo", "/story show " + id))).contains(OTHERS, "You alone still read it");
        }
    }

    @Test
    void withoutStewardsAnAdministratorDecidesAndFindsItInTheStatus() {
        try (Harness hearth = Harness.start()) {
            String id = tell(hearth, "cleo", WORDS);
            hide(hearth, id);
            assertThat(shown(hearth.forge("mia", "stories.look", team(hearth)))).doesNotContain("zebulon");
            hearth.as(Standing.ADMINISTRATOR);
            assertThat(shown(hearth.type("mia", "/hearth status"))).contains("waits for a decision");
            hearth.press("mia", "Look at what waits in payments");
            hearth.press("mia", "Story 1: show it again");
            assertThat(shown(hearth.type("dan", "/story show " + id))).contains(WORDS);
            assertThat(shown(hearth.type("mia", "/hearth status"))).doesNotContain("waits for a decision");
        }
    }

    @Test
    void aStewardDoesNotDecideAboutTheirOwnStoryAndATeamHasTwoAtMost() {
        try (Harness hearth = withStewards()) {
            String id = tell(hearth, "mia", WORDS);
            hide(hearth, id);
            assertThat(hearth.transcript()).contains("Hearth @ben").doesNotContain("Hearth @mia");
            assertThat(shown(hearth.forge("mia", "stories.decide-show", id))).contains("Nothing was changed");
            assertThat(shown(hearth.type("ben", "/hearth home"))).contains("waits for a decision");
            hearth.type("dan", "/hearth settings");
            assertThat(hearth.fill("dan", "stewards", "mia,ben,cleo").toString())
                    .contains("Two people at most");
            assertThat(shown(hearth.fill("dan", "stewards", "cleo"))).contains("Saved");
            assertThat(shown(hearth.type("ben", "/hearth home"))).doesNotContain("waits for a decision");
            assertThat(shown(hearth.type("cleo", "/hearth home"))).contains("waits for a decision");
        }
    }

    @Test
    @Tag("P4")
    void aHiddenStoryIsInNoSummaryAndNothingIsLearnedBySubtracting() {
        try (Harness hearth = withStewards()) {
            Team team = hearth.bean(Teams.class)
                    .in(hearth.person("mia").workspace())
                    .getFirst();
            List<String> tellers = List.of("mia", "ben", "cleo", "dan", "eve");
            List<String> ids = tellers.stream()
                    .map(teller -> add(hearth, team, teller, "the certificates of " + teller + " expired at night"))
                    .toList();
            List.of("queue", "paper", "river", "window")
                    .forEach(word -> add(hearth, team, "fay", "something about a " + word));
            String whole = shown(hearth.type("gus", "/hearth summary month"));
            hide(hearth, "dan", ids.getFirst());
            String without = shown(hearth.type("gus", "/hearth summary month"));

            assertThat(whole).contains("certificates of mia", "certificates");
            assertThat(without).doesNotContain("certificates of mia", "hidden");
            assertThat(sorted(without).replaceAll("\\d+", ""))
                    .as("four are no group any more, as if it had been taken back")
                    .doesNotContain("certificates, expired");
            assertThat(shown(hearth.type("gus", "/story search certificates"))).doesNotContain("certificates of mia");
            assertThat(shown(hearth.type("gus", "/hearth summary week"))).doesNotContain("certificates of mia");
        }
    }

    @Test
    @Tag("P3")
    @Tag("P8")
    void aStoryWithoutANameIsRewordedByItsCodeAndQuestionsWaitThere() {
        try (Harness hearth = withStewards()) {
            String code = nameless(hearth, "cleo", WORDS);
            List.of("mia", "ben", "dan", "eve").forEach(teller -> nameless(hearth, teller, "filler of some kind"));
            hearth.pass(Duration.ofDays(7));
            String id = idOf(hearth, WORDS);
            hearth.type("dan", "/story show " + id);
            hearth.press("dan", "Leave a question");
            hearth.fill("dan", "question", "");
            hearth.fill("dan", "question", "What helped you notice?");
            hearth.forge("eve", "stories.ask", id);
            assertThat(shown(hearth.fill("eve", "question", "What helped you notice?")))
                    .contains("Kept without your name");
            hide(hearth, id);
            assertThat(shown(hearth.forge("eve", "stories.ask", id))).contains("no story");
            assertThat(hearth.type("cleo", "/story code " + code).toString())
                    .contains("Readers left this for you", "What helped you notice?", "Hidden from everyone");
            hearth.forge("mia", "stories.look", team(hearth));
            hearth.press("mia", "Story 1: ask for other words");
            assertThat(hearth.transcript()).doesNotContain("Hearth @cleo");
            assertThat(hearth.type("cleo", "/story code " + code).toString()).contains("until it has other words");
            hearth.fill("cleo", "story", OTHERS);
            List.of("a", "b", "c", "d", "e").forEach(one -> nameless(hearth, "fay", "more of " + one));
            hearth.pass(Duration.ofDays(7));

            assertThat(shown(hearth.type("dan", "/story search key"))).doesNotContain(WORDS, OTHERS);
            assertThat(shown(hearth.forge("mia", "stories.look", team(hearth))))
                    .contains(OTHERS)
                    .doesNotContain(WORDS);
            hearth.press("mia", "Story 1: show it again");
            assertThat(shown(hearth.type("dan", "/story search key"))).contains(OTHERS);
            assertThat(hearth.type("cleo", "/story code " + code).toString())
                    .contains("What helped you notice?")
                    .doesNotContain("Hidden");
            assertThat(everything(hearth)).doesNotContain("cleo", "dan", "eve");
            hearth.fill("cleo", "withdraw", "yes");
            assertThat(everything(hearth)).doesNotContain("What helped you notice?", OTHERS, WORDS);
        }
    }

    private static void assertHidden(Harness hearth, String id) {
        for (String reader : List.of("dan", "mia", "eve")) {
            assertThat(shown(hearth.type(reader, "/story show " + id))).contains("no story");
            assertThat(shown(hearth.type(reader, "/story search key"))).doesNotContain("only key");
            assertThat(shown(hearth.type(reader, "/hearth home"))).doesNotContain("only key");
            assertThat(shown(hearth.type(reader, "/chaos idea"))).doesNotContain("only key");
        }
    }

    private static Harness withStewards() {
        Harness hearth = Harness.start();
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia", "stewards", "mia,ben");
        return hearth;
    }

    private static String tell(Harness hearth, String teller, String words) {
        hearth.type(teller, "/story");
        hearth.fill(teller, "story", words, "audience", "team");
        return idOf(hearth, words);
    }

    private static String nameless(Harness hearth, String teller, String words) {
        hearth.type(teller, "/story");
        Reply page = hearth.fill(teller, "story", words, "audience", "team", "as", "no-name");
        hearth.fill(teller);
        return page.toString().replaceAll("(?s).*?([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}).*", "$1");
    }

    private static String idOf(Harness hearth, String words) {
        long id = hearth.bean(JdbcTemplate.class)
                .queryForObject("select id from stories where text = ?", Long.class, words);
        return hearth.bean(StoryIds.class).write(new Story.Id(id));
    }

    private static String add(Harness hearth, Team team, String teller, String text) {
        Story.Id id = hearth.bean(StoryNumbers.class).next();
        Story story = new Story(
                id,
                team.id(),
                hearth.person(teller),
                LocalDate.parse("2026-12-30"),
                Audience.TEAM,
                Story.Words.of(text),
                false);
        hearth.bean(Ledger.class).run(() -> hearth.bean(Stories.class).add(story, team.workspace()));
        return hearth.bean(StoryIds.class).write(id);
    }

    private static void hide(Harness hearth, String id) {
        hide(hearth, "dan", id);
    }

    private static void hide(Harness hearth, String reader, String id) {
        hearth.type(reader, "/story show " + id);
        hearth.press(reader, "This names someone");
    }

    private static String team(Harness hearth) {
        return Long.toString(hearth.bean(Teams.class)
                .in(hearth.person("mia").workspace())
                .getFirst()
                .id()
                .value());
    }

    private static Map<String, Long> rows(Harness hearth) {
        Map<String, Long> rows = new TreeMap<>();
        JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
        for (String table : tables(hearth)) {
            rows.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class));
        }
        return rows;
    }

    private static List<String> tables(Harness hearth) {
        return hearth.bean(JdbcTemplate.class)
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class);
    }

    private static List<String> everything(Harness hearth) {
        return tables(hearth).stream()
                .flatMap(table ->
                        hearth.bean(JdbcTemplate.class).queryForList("select * from \"" + table + "\"").stream())
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private static String sorted(String text) {
        return String.join("\n", text.lines().sorted().toList());
    }

    private static String after(Harness hearth, String words) {
        String transcript = hearth.transcript();
        assertThat(transcript).contains(words);
        return transcript.substring(transcript.lastIndexOf(words));
    }

    private static String shown(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }
}
