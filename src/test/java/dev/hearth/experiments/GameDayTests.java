package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A half day of several experiments, told from its plan to its record. */
class GameDayTests {

    @Test
    void aGameDayIsPlannedTriedStoppedReleasedAndTalkedAboutAsOne() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Checkout without node 2", "wed 10:00");
            hearth.type("mia", "/chaos gameday Autumn");
            hearth.fill(
                    "mia",
                    "when",
                    "tue 13:00",
                    "chosen",
                    "1",
                    "agenda",
                    "Search is slow",
                    "coordinator",
                    "ben",
                    "observers",
                    "cleo");
            hearth.fill("mia");
            hearth.press("mia", "Plan 14:20");
            fill(hearth, "");
            hearth.fill("mia");
            hearth.press("dan", "Join as observer");
            hearth.pass(Duration.ofHours(5));
            hearth.pass(Duration.ofHours(22).plusMinutes(45));
            hearth.pass(Duration.ofMinutes(15));
            hearth.pass(Duration.ofMinutes(15));
            hearth.press("mia", "Go");
            hearth.pass(Duration.ofMinutes(5));
            hearth.type("ben", "/chaos note 1 queue is growing");
            hearth.press("ben", "Ended");
            hearth.press("ben", "Undone");
            hearth.press("mia", "held");
            hearth.pass(Duration.ofMinutes(60));
            hearth.press("mia", "Go");
            hearth.press("dan", "Stop everything");
            hearth.press("dan", "Undone");
            hearth.press("ben", "Release the day");
            hearth.press("ben", "Answer");
            hearth.fill("ben", "words", "The second one stopped so fast.");
            hearth.press("ben", "Next question");
            hearth.press("ben", "That was all");
            hearth.press("cleo", "The record");
            hearth.type("cleo", "/chaos gameday list");
            hearth.type("cleo", "/chaos gameday show 1");
            Golden.check("gameday.txt", hearth);
        }
    }

    @Test
    void whatCannotBePlannedIsSaidAndStaysInTheForm() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Mine", "wed 10:00");
            hearth.type("ben", "/chaos gameday list");
            hearth.type("ben", "/chaos gameday show 3");
            hearth.type("ben", "/chaos gameday hold");
            hearth.type("ben", "/chaos gameday plan Second try");
            hearth.fill("ben", "when", "soon", "agenda", "");
            hearth.fill("ben", "when", "every friday 13:00", "agenda", "a");
            hearth.fill("ben", "when", "tue 15:30", "agenda", "a", "observers", "outsider1");
            hearth.fill("ben", "when", "tue 13:00", "agenda", "#7", "observers", "");
            hearth.fill("ben", "agenda", "14:00 a\nb");
            hearth.fill("ben", "agenda", "14:00 a\n14:10 b");
            hearth.fill("ben", "agenda", "14:00 a");
            hearth.fill("ben", "agenda", "14:10 a");
            hearth.fill("ben");
            for (String verb : new String[] {"release", "end", "cancel", "join", "record", "hold", "stop"}) {
                hearth.type("dan", "/chaos gameday " + verb + " 1");
            }
            hearth.type("ben", "/chaos gameday release");
            hearth.type("ben", "/chaos gameday cancel");
            hearth.type("dan", "/chaos gameday hold 1");
            Golden.check("gameday-refusals.txt", hearth);
        }
    }

    @Test
    @Tag("P7")
    void nothingOfADayThatIsHeldBeginsAndAlsoWhatWasAskedForDoesNot() {
        try (Harness hearth = Harness.start()) {
            day(hearth);
            hearth.pass(Duration.ofHours(28).plusMinutes(15));
            assertThat(hearth.transcript()).contains("Ready?");
            hearth.press("dan", "Stop everything");
            assertThat(hearth.transcript())
                    .contains("#1 does not begin now. Game day 1 is held, and this is part of it;");
            hearth.forge("mia", "experiments.go", "1/1");
            hearth.type("mia", "/chaos move 1 tue 14:30");
            hearth.press("mia", "Plan it");
            hearth.pass(Duration.ofMinutes(75));

            assertThat(hearth.transcript()).doesNotContain("Started:");
            hearth.press("mia", "Release the day");
            assertThat(hearth.transcript()).contains("What held #1 *Anything* back is over.");
        }
    }

    @Test
    @Tag("P7")
    void anIncidentKeepsBackWhatADayHasPlanned() {
        try (Harness hearth = Harness.start()) {
            day(hearth);
            hearth.pass(Duration.ofHours(28));
            hearth.type("ben", "/ooda open checkout is slow");
            hearth.pass(Duration.ofMinutes(15));

            assertThat(hearth.transcript())
                    .contains("#1 does not begin now. Incident 1 is open.")
                    .doesNotContain("Ready?");
        }
    }

    @Test
    @Tag("P6")
    void whoeverHoldsADayIsKeptNowhere() {
        try (Harness hearth = Harness.start()) {
            day(hearth);
            hearth.as(Standing.GUEST);
            hearth.press("zoewhopressed", "Hold the day");
            hearth.as(Standing.MEMBER);
            hearth.type("zoewhopressed", "/chaos gameday stop 1");

            assertThat(hearth.transcript()).contains("Game day 1 is held: nothing of it begins.");
            assertThat(hearth.bean(JdbcClient.class)
                            .sql("script")
                            .query(String.class)
                            .list())
                    .noneMatch(line -> line.contains("zoewhopressed"));
            assertThat(hearth.stage.messages())
                    .noneMatch(said -> said.message.plain().contains("zoewhopressed"));
        }
    }

    @Test
    @Tag("P13")
    void aDayThatWentByWhileHearthWasAwayDidNotTakePlace() {
        try (Harness hearth = Harness.start()) {
            day(hearth);
            hearth.sleep(Duration.ofDays(3));

            assertThat(hearth.transcript())
                    .contains("Game day 1 was planned for Tue 5 Jan 13:00 Europe/Berlin; I was away then")
                    .doesNotContain("What surprised you today?");
        }
    }

    @Test
    @Tag("P17")
    void theRecordOfHostileWordsIsWords() {
        String hostile = "<script> [x](http://evil) ![y](z) # h\n- item\n1. one `code` @channel | a & b";
        try (Harness hearth = Harness.start()) {
            day(hearth, "Bad " + hostile.replace('\n', ' '));
            hearth.pass(Duration.ofHours(28).plusMinutes(15));
            hearth.press("mia", "Go");
            hearth.type("mia", "/chaos note 1 " + hostile);
            hearth.press("mia", "Ended");
            hearth.press("mia", "Undone");
            hearth.press("mia", "Answer");
            hearth.fill("mia", "words", hostile);
            hearth.type("mia", "/chaos gameday record 1");
            String file = hearth.transcript().substring(hearth.transcript().lastIndexOf("(file)"));

            assertThat(file)
                    .contains("\\<script\\> \\[x\\](http\\://evil) \\!\\[y\\](z) \\# h")
                    .contains("> \\- item")
                    .contains("> 1\\. one \\`code\\` \\@channel \\| a \\& b");
        }
    }

    private static void day(Harness hearth) {
        day(hearth, "Autumn");
    }

    /** One experiment at 13:15, on Tuesday. */
    private static void day(Harness hearth, String title) {
        plan(hearth, "Anything", "wed 10:00");
        hearth.type("mia", "/chaos gameday plan " + title);
        hearth.fill("mia", "when", "tue 13:00", "chosen", "1");
        hearth.fill("mia");
    }

    static void plan(Harness hearth, String title, String when) {
        hearth.type("mia", "/chaos plan " + title);
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
    }

    /** Fills in the plan of a place of the agenda, whose time stands in the form already. */
    static void fill(Harness hearth, String more) {
        hearth.fill(
                "mia",
                "belief",
                "Search stays up" + more,
                "action",
                "Slow it down",
                "stop",
                "Anyone says so",
                "undo",
                "Speed it up");
    }
}
