package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Block;
import dev.hearth.reception.Ask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be pressed no more goes from where it was offered; ben may say Go in mia's stead. */
class ButtonsThatAreOverTests {

    private final Harness hearth = Harness.start();

    @BeforeEach
    void planOne() {
        hearth.type("mia", "/chaos plan Checkout without node 2");
        ExperimentStoryTests.fill(hearth, "tue 14:00");
        hearth.fill("mia");
        hearth.pass(Duration.ofHours(29));
    }

    @AfterEach
    void stop() {
        hearth.close();
    }

    @Test
    void goIsOfferedToNobodyOnceItWasSaid() {
        assertThat(with("Go")).extracting(said -> said.where).containsExactlyInAnyOrder("@mia", "@ben");
        hearth.press("ben", "Go");

        assertThat(with("Go")).isEmpty();
        assertThat(with("Not now")).isEmpty();
        assertThat(to("@mia").getFirst().message.plain())
                .isEqualTo("#1 Checkout without node 2 has started, after Go.");
    }

    @Test
    void goIsOfferedNoMoreOnceTheQuestionLapsed() {
        hearth.pass(Duration.ofMinutes(11));

        assertThat(with("Go")).isEmpty();
        assertThat(to("@ben").getFirst().message.plain()).contains("did not begin at this time. It stays planned");
    }

    @Test
    void goIsOfferedNoMoreAfterNotNowOrAnotherTimeOrACall() {
        hearth.press("ben", "Not now");
        assertThat(with("Go")).isEmpty();
        hearth.type("mia", "/chaos move 1 wed 14:00");
        hearth.press("mia", "Plan it");
        hearth.pass(Duration.ofHours(24));
        assertThat(with("Go")).hasSize(2);
        hearth.type("mia", "/chaos cancel 1");

        assertThat(with("Go")).isEmpty();
        assertThat(to("@ben").getLast().message.plain())
                .isEqualTo("#1 Checkout without node 2 is cancelled. Nothing was begun.");
    }

    @Test
    void whatIsHeldOffersReleaseInsteadOfGo() {
        hearth.type("dan", "/chaos hold 1");
        assertThat(with("Go")).isEmpty();
        assertThat(with("Release")).extracting(said -> said.where).contains("@mia", "@ben");
        hearth.type("mia", "/chaos release 1");

        assertThat(with("Go")).extracting(said -> said.where).containsExactlyInAnyOrder("@mia", "@ben");
    }

    @Test
    void anIncidentThatOpensTakesTheOfferBack() {
        hearth.type("cleo", "/ooda open checkout is timing out");
        hearth.pass(Duration.ofMinutes(1));

        assertThat(with("Go")).isEmpty();
    }

    @Test
    void onlyTheNewestRequestToUndoCanBeAnsweredAndNoneOnceItIsUndone() {
        hearth.press("mia", "Go");
        hearth.press("dan", "Stop");
        hearth.pass(Duration.ofMinutes(26));
        assertThat(with("I am doing it"))
                .extracting(said -> said.message.plain().lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder(
                        "#1 Checkout without node 2 · Tue 5 Jan 14:00 Europe/Berlin · set up by @mia",
                        "Started: #1 Checkout without node 2 · 14:00 · 10 minutes",
                        "#1 was stopped 25 minutes ago and is not undone yet: “Uncordon node 2”.",
                        "#1 was stopped 25 minutes ago and is not undone yet: “Uncordon node 2”.");
        hearth.press("ben", "I am doing it");
        hearth.press("ben", "Undone");

        assertThat(with("I am doing it")).isEmpty();
        assertThat(with("Undone")).isEmpty();
        assertThat(hearth.stage.messages())
                .anyMatch(said ->
                        said.message.plain().equals("Somebody is undoing #1. I keep asking until it is undone."));
    }

    @Test
    void nothingOffersStopOrItsEndOnceItIsOver() {
        hearth.press("mia", "Go");
        hearth.type("cleo", "/ooda open checkout is timing out");
        hearth.settle();
        hearth.pass(Duration.ofMinutes(10));
        assertThat(with("Stop")).hasSize(4);
        hearth.press("mia", "Ended");

        assertThat(with("Stop")).isEmpty();
        assertThat(with("Ended")).isEmpty();
    }

    @Test
    void onlyTheNewestQuestionHasAnotherAfterIt() {
        talk();
        hearth.press("mia", "Next question");
        hearth.press("mia", "Answer");
        hearth.fill("mia", "words", "the retry log");

        assertThat(with("Next question")).hasSize(1);
        assertThat(with("Answer")).hasSize(3);
        hearth.press("mia", "Next question");
        assertThat(with("Next question")).isEmpty();
        assertThat(with("Answer")).hasSize(3);
        assertThat(with("In words")).hasSize(1);
    }

    @Test
    void aDebriefThatIsClosedAsksNothing() {
        talk();
        for (int i = 0; i < 3; i++) {
            hearth.press("mia", "Next question");
        }
        hearth.press("mia", "surprised us");
        hearth.press("mia", "That was all");

        for (String label : List.of("Answer", "In words", "held", "That was all")) {
            assertThat(with(label)).as(label).isEmpty();
        }
    }

    @Test
    void theCardThatSaysItStartedSaysWhereTheQuestionsAre() {
        talk();

        assertThat(hearth.stage.messages())
                .anyMatch(said -> said.message.plain().startsWith("Started:")
                        && said.message.plain().contains("in the thread under the announcement of #1."));
    }

    @Test
    void wordsThatComeTooSoonOrTooLateAreGivenBack() {
        hearth.type("ben", "/chaos note #1 the queue grows");
        assertThat(hearth.transcript())
                .doesNotContain("Noted")
                .endsWith("Nothing was kept. Your words:\n    > “the queue grows”\n");
        talk();
        hearth.press("ben", "Answer");
        String carry = hearth.form("ben").carry();
        hearth.pass(Duration.ofDays(3));
        hearth.ask("ben", new Ask.Submitted("experiments.answer", carry, Map.of("words", "two nodes")), "late");
        assertThat(hearth.transcript()).endsWith("Nothing was kept. Your words:\n    > “two nodes”\n");
    }

    private void talk() {
        hearth.press("mia", "Go");
        hearth.press("mia", "Ended");
        hearth.press("mia", "Undone");
    }

    private List<Stage.Said> to(String where) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals(where))
                .toList();
    }

    private List<Stage.Said> with(String label) {
        return hearth.stage.messages().stream()
                .filter(said -> said.message.blocks().stream()
                        .filter(Block.Buttons.class::isInstance)
                        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                        .anyMatch(button -> button.label().equals(label)))
                .toList();
    }
}
