package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Sample;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people read when a tool reports a run. */
class ToolStoryTests {

    private static final String TITLE = "Checkout without node 2";

    static void plan(Harness hearth, String when) {
        hearth.type("mia", "/chaos plan " + TITLE);
        hearth.fill(
                "mia",
                "belief",
                "Checkout keeps working",
                "action",
                "Drain node 2",
                "stop",
                "Success below 99 %",
                "undo",
                "Uncordon node 2",
                "when",
                when);
        hearth.fill("mia");
    }

    private static State state(Harness hearth, int number) {
        return hearth.bean(Experiments.class)
                .find(hearth.person("mia").workspace(), number)
                .orElseThrow()
                .state();
    }

    private static int count(Harness hearth, String words) {
        return (int) hearth.stage.messages().stream()
                .filter(said -> said.message.plain().contains(words))
                .count();
    }

    @Test
    @Tag("P7")
    void aRunThatAToolBeganByItselfIsShownAsThatAndEndsInADebrief() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "tue 14:00");
            tool.sends(Kind.CHAOSTOOLKIT, "chaostoolkit-run-started");
            hearth.pass(Duration.ofMinutes(4));
            tool.sends(Kind.CHAOSTOOLKIT, "chaostoolkit-run-deviated");
            hearth.press("ben", "Undone");
            hearth.press("ben", "Next question");
            hearth.press("ben", "Next question");
            hearth.press("ben", "Next question");
            hearth.press("ben", "That was all");
            Golden.check("tool.txt", hearth);
        }
    }

    @Test
    @Tag("P7")
    void whatNobodyPlannedGetsANumberAndNoOwner() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            tool.sends(Kind.STEADYBIT, "steadybit-created");
            hearth.type("ben", "/chaos show 1");
            hearth.type("ben", "/chaos go 1");
            hearth.type("ben", "/chaos move 1 wed 10:00");
            hearth.press("cleo", "Stop");
            tool.sends(Kind.STEADYBIT, "steadybit-failed");
            hearth.pass(Duration.ofMinutes(2));
            Golden.check("tool-unplanned.txt", hearth);
            assertThat(hearth.transcript()).doesNotContain("Somebody Real", "Somebody Else", "u-1");
        }
    }

    @Test
    @Tag("P7")
    void aStartThatTheRulesForbidIsSaidToBeOneWithStopBesideIt() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "tue 14:00");
            hearth.press("cleo", "Hold");
            hearth.type("ben", "/ooda open checkout is timing out");
            hearth.at("2027-01-04T22:00");
            tool.sends(Kind.CHAOSTOOLKIT, "chaostoolkit-run-started");

            assertThat(state(hearth, 1)).isEqualTo(State.RUNNING);
            assertThat(hearth.stage.messages())
                    .anySatisfy(said -> assertThat(said.message.plain())
                            .contains("Nobody said Go here.")
                            .contains(
                                    "It should not run now:", "Incident 1 is open", "It is held", "outside this team"));
            hearth.press("dan", "Stop");
            assertThat(state(hearth, 1)).isEqualTo(State.STOPPED);
        }
    }

    @Test
    @Tag("P7")
    void afterGoAReportIsOneLineAndTheRunStaysWhatItIs() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "in 1h");
            hearth.pass(Duration.ofHours(1));
            hearth.press("mia", "Go");
            tool.sends(Kind.STEADYBIT, "steadybit-created");
            tool.sends(Kind.STEADYBIT, "steadybit-step-failed");

            assertThat(state(hearth, 1)).isEqualTo(State.RUNNING);
            assertThat(count(hearth, "Steadybit reports that #1 has started there."))
                    .isEqualTo(1);
            assertThat(hearth.transcript()).doesNotContain("Nobody said Go");
            hearth.press("dan", "Stop");
            tool.sends(Kind.STEADYBIT, "steadybit-failed");
            assertThat(state(hearth, 1)).isEqualTo(State.STOPPED);
            assertThat(count(hearth, "Steadybit reports that #1 is over.")).isEqualTo(1);
        }
    }

    @Test
    void theNumberThatAnExportCarriesIsWhatCounts() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "tue 14:00");
            plan(hearth, "wed 14:00");
            String started = Sample.text("chaostoolkit-run-started", Caller.now());
            tool.brings(
                    Kind.CHAOSTOOLKIT,
                    started.replace("\"tags\":", "\"extensions\": [{\"name\": \"hearth\", \"number\": 2}], \"tags\":"));

            assertThat(state(hearth, 1)).isEqualTo(State.PLANNED);
            assertThat(state(hearth, 2)).isEqualTo(State.RUNNING);
        }
    }

    @Test
    void anotherRunOfTheSameIsARunOfItsOwnAndEachEndsForItself() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            tool.sends(Kind.STEADYBIT, "steadybit-created");
            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-created", Caller.now().minusSeconds(200))
                            .replace("4711", "4712"));
            tool.sends(Kind.STEADYBIT, "steadybit-failed");

            assertThat(state(hearth, 1)).isEqualTo(State.ENDED);
            assertThat(state(hearth, 2)).isEqualTo(State.RUNNING);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P2")
    void theSameDeliveryThreeTimesAtOnceHasOneEffect(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Caller tool = new Caller(hearth);
            String started = Sample.text("steadybit-created", Caller.now().minusSeconds(200));
            String failed = Sample.text("steadybit-failed", Caller.now().minusSeconds(200));
            for (String message : List.of(started, failed)) {
                List<CompletableFuture<Answer>> answers = Stream.generate(
                                () -> CompletableFuture.supplyAsync(() -> tool.take(Kind.STEADYBIT, message)))
                        .limit(3)
                        .toList();
                assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                        .containsOnly(200);
                hearth.settle();
            }
            tool.brings(Kind.STEADYBIT, started);
            tool.brings(Kind.STEADYBIT, failed);

            assertThat(hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from experiments", Long.class))
                    .isEqualTo(1);
            assertThat(hearth.bean(JdbcTemplate.class)
                            .queryForObject("select count(*) from experiment_notes", Long.class))
                    .isEqualTo(1);
            assertThat(count(hearth, "Steadybit reports that #1 is over.")).isEqualTo(1);
        }
    }

    @Test
    @Tag("P13")
    void whatIsOldDoesNothingAndWhatIsAheadOfItsTimeIsRefused() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "tue 14:00");
            String old = Sample.text("chaostoolkit-run-started", Caller.now().minus(Duration.ofHours(24)));
            String ahead = Sample.text("chaostoolkit-run-started", Caller.now().plus(Duration.ofHours(1)));
            String late = Sample.text("chaostoolkit-run-started", Caller.now().minus(Duration.ofHours(2)));

            assertThat(tool.brings(Kind.CHAOSTOOLKIT, old)).isEqualTo(Answer.ignored());
            assertThat(tool.brings(Kind.CHAOSTOOLKIT, ahead)).isEqualTo(Answer.misshapen());
            assertThat(tool.brings(Kind.CHAOSTOOLKIT, late)).isEqualTo(Answer.ignored());
            assertThat(state(hearth, 1)).isEqualTo(State.PLANNED);
        }
    }

    @Test
    @Tag("P10")
    void aTeamsTokenReachesNoOtherTeam() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth, "search");
            plan(hearth, "tue 14:00");
            String started = Sample.text("chaostoolkit-run-started", Caller.now())
                    .replace("\"tags\":", "\"extensions\": [{\"name\": \"hearth\", \"number\": 1}], \"tags\":");
            tool.brings(Kind.CHAOSTOOLKIT, started);

            assertThat(state(hearth, 1)).isEqualTo(State.PLANNED);
            assertThat(hearth.bean(Experiments.class)
                            .find(hearth.person("mia").workspace(), 2)
                            .orElseThrow()
                            .channel())
                    .isEqualTo("search");
        }
    }

    @Test
    @Tag("P17")
    void whatAToolCallsThingsCannotAct() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            String hostile = "<!channel> @here *x*\\n\\n[Stop](http://evil.test) \\u202e";
            tool.brings(
                    Kind.CHAOSTOOLKIT,
                    Sample.text("chaostoolkit-run-started", Caller.now()).replace(TITLE, hostile));
            tool.brings(
                    Kind.CHAOSTOOLKIT,
                    Sample.text("chaostoolkit-run-completed", Caller.now())
                            .replace(TITLE, hostile)
                            .replace("drain-node-2", hostile));

            assertThat(state(hearth, 1)).isEqualTo(State.ENDED);
            assertThat(hearth.bean(Experiments.class)
                            .find(hearth.person("mia").workspace(), 1)
                            .orElseThrow()
                            .plan()
                            .title())
                    .doesNotContain("\n", "\u202e");
            assertThat(hearth.transcript()).doesNotContain("never-shown", "secret path", "runner-7");
        }
    }

    @Test
    @Tag("P7")
    void anEmergencyStopHoldsTheTeamUntilItIsLiftedWhateverTheEventIsCalled() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "in 1h");
            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-stop-pulled", Caller.now().minusSeconds(8000)));
            hearth.pass(Duration.ofHours(1));
            assertThat(hearth.transcript()).contains("#1 does not begin now. Steadybit’s emergency stop is pulled.");
            assertThat(state(hearth, 1)).isEqualTo(State.PLANNED);

            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-stop-lifted", Caller.now().minusSeconds(8000)));
            assertThat(hearth.transcript()).contains("What held #1 back is over.");
        }
    }

    @Test
    void aPullThatIsToldAfterItWasLiftedHoldsNothing() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, "in 1h");
            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-stop-pulled", Caller.now().minusSeconds(20_000)));
            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-stop-lifted", Caller.now().minusSeconds(20_000)));
            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-stop-pulled", Caller.now().minusSeconds(20_000))
                            .replace("\"engagedBy\"", "\"again\": 1, \"engagedBy\""));
            tool.brings(
                    Kind.STEADYBIT,
                    Sample.text("steadybit-stop-pulled", Caller.now().minusSeconds(23_000)));
            hearth.pass(Duration.ofHours(1));

            assertThat(state(hearth, 1)).isEqualTo(State.READY);
        }
    }
}
