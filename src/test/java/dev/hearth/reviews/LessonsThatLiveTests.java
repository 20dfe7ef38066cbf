package dev.hearth.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lessons that are asked about, come back, become experiments, change and go; from Monday 4 January 2027 on. */
class LessonsThatLiveTests {

    private static final String WORDS = "Restart every pod after a certificate rotation";
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void onItsDayTheKeeperIsAskedAloneAndAnAnswerShowsWhereItWasAsked() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "mon 25 jan", "keeper", "yes");
            hearth.pass(WEEK.multipliedBy(3).minusHours(1));
            assertThat(hearth.transcript()).doesNotContain("Hearth @mia");
            hearth.pass(Duration.ofHours(12));

            assertThat(after(hearth, "Hearth @mia"))
                    .contains("What became of it?", WORDS, "[Lesson 1: tried]", "[Ask in four weeks] [Stop asking]")
                    .doesNotContain("Hearth #");
            hearth.press("mia", "Lesson 1: tried");
            hearth.fill("mia", "outcome", "A script does it now");
            assertThat(after(hearth, "Hearth edits"))
                    .contains("*Lesson 1* was tried on Mon 25 Jan")
                    .doesNotContain("[Lesson");
            assertThat(shown(hearth.type("ben", "/hearth lessons")))
                    .contains("What became of others lately", "A script does it now");
        }
    }

    @Test
    void withoutAKeeperTheChannelIsAskedAndNeverOnTheDayOfTheWeeklyQuestion() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "fri 22 jan");
            hearth.pass(Duration.ofDays(18).plusHours(12));
            assertThat(hearth.transcript()).doesNotContain("look at a lesson again");
            hearth.pass(Duration.ofDays(3));

            assertThat(after(hearth, "look at a lesson again")).contains(WORDS, "nobody looks after it yet");
        }
    }

    @Test
    void whatNothingBecameOfComesBackAndSettlesAtOncePerQuarter() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "mon 18 jan");
            hearth.pass(WEEK.multipliedBy(52));

            List<String> told = hearth.transcript()
                    .lines()
                    .filter(line -> line.contains("Nothing became of these yet"))
                    .toList();
            assertThat(told).hasSizeBetween(5, 6);
        }
    }

    @Test
    void manyAreOneDigestOfThreeAtATime() {
        try (Harness hearth = setUp()) {
            Stream.of("alpha apples", "beta bananas", "gamma grapes", "delta dates", "omega oranges")
                    .forEach(words -> note(hearth, words, "day", "mon 18 jan"));
            hearth.pass(WEEK.multipliedBy(2).plusHours(12));
            String first = after(hearth, "look at some lessons again");
            assertThat(first).contains("[Lesson 1] [Lesson 2] [Lesson 3]").doesNotContain("Lesson 4");
            hearth.pass(WEEK.multipliedBy(12));

            assertThat(hearth.transcript().split("Nothing became of these yet"))
                    .allSatisfy(post -> assertThat(post.split("Hearth")[0]
                                    .lines()
                                    .filter(line -> line.strip().startsWith("*Lesson"))
                                    .count())
                            .isLessThanOrEqualTo(3));
        }
    }

    @Test
    void whereItAppearsItCanBeHadLaterOrNotAtAll() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "mon 18 jan");
            hearth.pass(WEEK.multipliedBy(2).plusHours(12));
            hearth.press("ben", "Ask in four weeks");
            hearth.pass(WEEK.multipliedBy(4).minusDays(1));
            assertThat(hearth.transcript()).doesNotContain("Nothing became of these");
            hearth.pass(WEEK);
            assertThat(hearth.transcript()).contains("Nothing became of these");
            hearth.forge("cleo", "reviews.week-never", "1");
            int before = hearth.transcript().split("Nothing became of these").length;
            hearth.pass(WEEK.multipliedBy(30));
            assertThat(hearth.transcript().split("Nothing became of these")).hasSize(before);
            hearth.press("cleo", "Begin again");
            hearth.pass(WEEK);
            assertThat(hearth.transcript().split("Nothing became of these")).hasSize(before + 1);
            hearth.type("dan", "/hearth lessons 1");
            hearth.press("dan", "Stop asking");
            hearth.pass(WEEK.multipliedBy(30));
            assertThat(hearth.transcript().split("Nothing became of these")).hasSize(before + 1);
        }
    }

    @Test
    @Tag("P13")
    void whatWasMissedIsAskedOnceOnTheNextDay() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "mon 11 jan");
            note(hearth, "alpha apples", "day", "tue 12 jan");
            hearth.sleep(WEEK.multipliedBy(3));
            assertThat(hearth.transcript()).doesNotContain("again. What became");
            hearth.pass(Duration.ofDays(2));

            assertThat(hearth.transcript().split("look at some lessons again")).hasSize(2);
        }
    }

    @Test
    void whatCameUpBeforeIsSaidWhenItIsNotedAndWhereItIsListed() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            hearth.type("ben", "/hearth lessons");
            hearth.press("ben", "Lesson 1: let go");
            hearth.fill("ben");

            assertThat(shown(note(hearth, "After a rotation somebody should restart the pods")))
                    .contains("This came up before: lesson 1, let go");
            assertThat(shown(note(hearth, "Pods need a restart whenever certificates rotate, a rotation is nasty")))
                    .contains("This keeps coming up: lesson 2, still open, lesson 1, let go");
            assertThat(shown(note(hearth, "Ask the night shift what they saw"))).doesNotContain("came up before");
            assertThat(shown(hearth.type("cleo", "/hearth lessons"))).contains("This came up before: lesson 1, let go");
        }
    }

    @Test
    void aNewIncidentThatSoundsLikeAnOldLessonSaysSoToWhoeverOpenedIt() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            hearth.type("ben", "/ooda open pods fail after the certificate rotation");

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(hearth.transcript())
                            .contains("sounds like something from before", "Lesson 1", WORDS));
        }
    }

    @Test
    void whatMeansTheSameInOtherWordsCameUpBefore() {
        try (Harness hearth = setUp()) {
            note(hearth, "Tell customers early when something is broken");

            assertThat(shown(note(hearth, "Inform clients quickly about an outage")))
                    .contains("This came up before: lesson 1");
            assertThat(shown(note(hearth, "Buy a second coffee machine"))).doesNotContain("came up before");
        }
    }

    @Test
    void aLessonBecomesAnExperimentAndItsOutcomeComesBack() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            hearth.type("mia", "/hearth lessons");
            hearth.press("mia", "Lesson 1: plan an experiment");
            assertThat(hearth.form("mia").fields())
                    .anyMatch(field -> field.value().equals(WORDS));
            plan(hearth);
            assertThat(shown(hearth.type("ben", "/hearth lessons")))
                    .contains("No lesson of payments is open", "Lesson 1 became experiment #1");
            hearth.type("mia", "/chaos cancel 1");
            assertThat(shown(hearth.type("ben", "/hearth lessons 1"))).contains("to be looked at again");

            hearth.type("mia", "/hearth lessons 1");
            hearth.press("mia", "Lesson 1: plan an experiment");
            plan(hearth);
            dev.hearth.experiments.Trial.ran(hearth, "held");
            assertThat(shown(hearth.type("ben", "/hearth lessons 1")))
                    .contains("became experiment #2", "what we believe held");
        }
    }

    @Test
    void aLessonIsGivenOtherWordsAnotherDayKeeperAndTicket() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            hearth.type("ben", "/hearth lessons 1");
            hearth.press("ben", "Change…");
            hearth.fill("ben", "text", "", "day", "yesterday", "keeper", "cleo,dan", "from", "the moon", "link", "x");
            assertThat(hearth.transcript())
                    .contains("One sentence is enough", "one person of this team", "I read this as incident 7");
            hearth.fill(
                    "ben",
                    "text",
                    "Drain first",
                    "day",
                    "1 feb",
                    "keeper",
                    "outsider9",
                    "from",
                    "incident 7",
                    "link",
                    "");
            hearth.fill(
                    "ben", "text", "Drain first", "day", "1 feb", "keeper", "@cleo", "from", "incident 7", "link", "");

            assertThat(shown(hearth.type("mia", "/hearth lessons")))
                    .contains("again on Mon 1 Feb", "from incident 7", "looked after by", "Drain first")
                    .doesNotContain(WORDS);
            hearth.pass(WEEK.multipliedBy(4).plusHours(12));
            assertThat(hearth.transcript()).contains("Hearth @cleo");
        }
    }

    @Test
    void whoChangesWhatWasChangedMeanwhileLosesNothing() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            hearth.forge("ben", "reviews.change", "1");
            hearth.forge("mia", "reviews.change", "1");
            hearth.fill("mia", "text", "Drain first");
            Reply late = hearth.fill("ben", "text", "Drain last");

            assertThat(late.toString()).contains("changed since you opened it", "Drain last");
            assertThat(shown(hearth.type("dan", "/hearth lessons")))
                    .contains("Drain first")
                    .doesNotContain("Drain last");
        }
    }

    @Test
    @Tag("P8")
    void whatWasTakenBackIsGoneEverywhereAlsoFromWhatWasPosted() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "mon 11 jan");
            note(hearth, "Restart a pod after any rotation", "day", "1 dec");
            hearth.pass(WEEK.plusHours(12));
            assertThat(after(hearth, "look at a lesson again")).contains(WORDS);
            hearth.forge("ben", "reviews.change", "1");
            assertThat(shown(hearth.fill("ben", "back", "yes"))).contains("Taken back. Lesson 1 is gone");

            assertThat(after(hearth, "Hearth edits"))
                    .contains("What stood here was taken back")
                    .doesNotContain(WORDS);
            assertThat(shown(hearth.type("mia", "/hearth lessons"))).doesNotContain(WORDS, "came up before");
            assertThat(shown(hearth.type("mia", "/hearth lessons 1"))).doesNotContain(WORDS);
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            for (Map<String, Object> table : jdbc.queryForList(
                    "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
                assertThat(jdbc.queryForList("select * from \"" + table.get("TABLE_NAME") + "\"")
                                .toString())
                        .as(table.toString())
                        .doesNotContain(WORDS);
            }
            jdbc.update("delete from lessons where number = 2");
            assertThat(shown(note(hearth, "another"))).contains("Lesson 2 is noted");
        }
    }

    @Test
    @Tag("P5")
    void nothingThatIsAskedNamesAnybodyCountsAnybodyOrAsksWho() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS, "day", "mon 11 jan", "keeper", "yes");
            note(hearth, "alpha apples", "day", "mon 11 jan");
            hearth.pass(WEEK.multipliedBy(20));

            String posts = Stream.of(hearth.transcript().split("(?m)(?=^(?:> \\w|Hearth |… ))"))
                    .filter(part -> part.startsWith("Hearth #") && part.contains("esson"))
                    .reduce("", String::concat);
            assertThat(posts).contains("alpha apples", WORDS).doesNotContain("@mia", "@ben", "who", "why", " people");
        }
    }

    @Test
    void aScreenReaderTellsTheButtonsOfSeveralLessonsApart() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            note(hearth, "alpha apples");
            Reply.Say list = (Reply.Say) hearth.type("ben", "/hearth lessons");

            assertThat(list.message().blocks().stream()
                            .filter(Block.Buttons.class::isInstance)
                            .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                            .map(Button::label))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aYearLaterTheWeekSaysWhatHappenedThen() {
        try (Harness hearth = setUp()) {
            hearth.type("ben", "/ooda open the *cache* is cold");
            hearth.type("ben", "/ooda resolve warm again");
            note(hearth, WORDS);
            hearth.type("ben", "/hearth lessons");
            hearth.press("ben", "Lesson 1: tried");
            hearth.fill("ben", "outcome", "it helped");
            hearth.pass(WEEK.multipliedBy(50));
            assertThat(hearth.transcript()).doesNotContain("in earlier years");
            hearth.pass(WEEK.multipliedBy(3));

            assertThat(hearth.transcript().split("in earlier years")).hasSize(2);
            assertThat(after(hearth, "in earlier years"))
                    .contains("A year ago, on Mon 4 Jan 2027: incident 1, “the *cache* is cold”", "lesson 1 was tried");
        }
    }

    @Test
    @Tag("P10")
    void guestsAndOtherTeamsReachNoLessonByAnyButton() {
        try (Harness hearth = setUp()) {
            note(hearth, WORDS);
            String edition = hearth.forge("mia", "reviews.change", "1") instanceof Reply.Open open
                    ? open.form().carry()
                    : "";
            hearth.fill("mia");
            Ask.Submitted sent = new Ask.Submitted("reviews.change", edition, Map.of("text", "theirs", "back", "yes"));
            hearth.as(Standing.GUEST);
            List<String> buttons = List.of(
                    "reviews.change",
                    "reviews.show",
                    "reviews.plan",
                    "reviews.later",
                    "reviews.never",
                    "reviews.again");
            buttons.forEach(button ->
                    assertThat(shown(hearth.forge("ben", button, "1"))).doesNotContain(WORDS));
            hearth.ask("ben", sent, "guest");
            hearth.as(Standing.MEMBER).in("elsewhere").type("zoe", "/story to make another team");
            buttons.forEach(button ->
                    assertThat(shown(hearth.forge("zoe", button, "1"))).contains("Nothing was changed"));
            assertThat(shown(hearth.ask("zoe", sent, "zoe"))).contains("Nothing was changed");
            assertThat(shown(hearth.type("zoe", "/hearth lessons 1"))).contains("Nothing was changed");
            for (String button : List.of("reviews.week-later", "reviews.week-never", "reviews.week-again")) {
                assertThat(shown(hearth.forge("zoe", button, "1"))).contains("Nothing was changed");
            }
            assertThat(hearth.bean(JdbcTemplate.class).queryForList("select state, silent from lessons"))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row).containsEntry("STATE", "OPEN").containsEntry("SILENT", false));
        }
    }

    @Test
    @Tag("P17")
    void wordsOfALessonActNowhere() {
        try (Harness hearth = setUp()) {
            String hostile = "<!channel> @mia *Lesson 9* was tried\n[Stop asking] <https://evil.example|click>";
            note(hearth, hostile, "day", "mon 11 jan");
            hearth.pass(WEEK.plusHours(12));
            hearth.pass(WEEK.multipliedBy(4));

            assertThat(hearth.transcript()).contains("> “<!channel> @mia *Lesson 9* was tried");
        }
    }

    private static Harness setUp() {
        Harness hearth = Harness.start();
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia");
        return hearth;
    }

    private static Reply note(Harness hearth, String text, String... more) {
        hearth.type("mia", "/hearth lessons");
        hearth.press("mia", "A lesson");
        return hearth.fill(
                "mia", Stream.concat(Stream.of("text", text), Stream.of(more)).toArray(String[]::new));
    }

    private static void plan(Harness hearth) {
        plan(hearth, "mia");
    }

    private static void plan(Harness hearth, String person) {
        hearth.fill(
                person,
                "belief",
                "The line holds",
                "stop",
                "somebody says so",
                "undo",
                "undo it",
                "when",
                "in 1h",
                "length",
                "10 minutes");
        hearth.fill(person);
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
