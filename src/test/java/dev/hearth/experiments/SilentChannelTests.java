package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An experiment in a channel that was archived or deleted, or that Hearth was taken out of. */
class SilentChannelTests {

    @Test
    @Tag("P7")
    void itsOwnerHearsOnceAndNobodyIsAskedInVain() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "every tue 14:00");
            hearth.stage.close("payments", "is_archived");
            hearth.pass(Duration.ofDays(22));

            assertThat(heard(hearth, "@mia", "Its channel takes no messages")).hasSize(1);
            assertThat(heard(hearth, "@mia", "Ready?")).isEmpty();
            assertThat(heard(hearth, "@ben", "")).isEmpty();
            assertThat(hearth.stage.messages()).hasSize(2);
            hearth.type("mia", "/chaos list");
            assertThat(hearth.transcript()).contains("#1 *Without node 2* · Tue 26 Jan 14:00");
        }
    }

    @Test
    void onceItIsHeardAgainItGoesOnAndALaterSilenceIsSaidAgain() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "every tue 14:00");
            hearth.stage.close("payments", "is_archived");
            hearth.pass(Duration.ofDays(3));
            hearth.stage.open("payments");
            hearth.pass(Duration.ofDays(14));
            assertThat(hearth.transcript()).contains("#1 *Without node 2*: Ready?");

            hearth.stage.close("payments", "not_in_channel");
            hearth.pass(Duration.ofDays(8));
            assertThat(heard(hearth, "@mia", "Its channel takes no messages")).hasSize(2);
        }
    }

    @Test
    void movedInAnotherChannelItIsAnnouncedThereAndGoesOnThere() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "tue 14:00");
            hearth.in("checkout").type("mia", "/chaos move 1 wed 10:00");
            assertThat(hearth.transcript()).doesNotContain("It is announced here instead");
            hearth.in("payments").stage.close("payments", "channel_not_found");
            hearth.pass(Duration.ofDays(1).plusHours(6));
            hearth.in("checkout").type("dan", "/chaos move 1 thu 10:00");
            assertThat(hearth.transcript()).contains("so nothing was changed. Hold and Stop are for everyone.");
            hearth.type("mia", "/chaos move 1 sun 10:00");
            hearth.type("mia", "/chaos move 1 thu 10:00");
            hearth.press("mia", "Plan it");
            assertThat(hearth.transcript())
                    .contains("It is announced here instead, and belongs to checkout from then on.")
                    .contains("#1 has another time and is announced here.");
            hearth.pass(Duration.ofDays(1).plusHours(19));
            hearth.press("mia", "Go");

            assertThat(heard(hearth, "#checkout", "set up by")).hasSize(1);
            assertThat(heard(hearth, "#checkout", "Started:")).hasSize(1);
            hearth.press("dan", "Stop");
            assertThat(heard(hearth, "#checkout", "Stop called by the team"))
                    .anyMatch(words -> words.startsWith("Stop called by the team."));
        }
    }

    @Test
    void aChannelThatIsHeardAgainKeepsItsExperiment() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "every tue 14:00");
            hearth.stage.close("payments", "is_archived");
            hearth.pass(Duration.ofDays(2));
            hearth.in("checkout").type("mia", "/chaos move 1 every thu 10:00");
            hearth.stage.open("payments");
            hearth.pass(Duration.ofDays(6));
            hearth.press("mia", "Plan it");

            assertThat(hearth.transcript()).contains("Its channel takes messages again, so #1 stays there");
            assertThat(heard(hearth, "#checkout", "")).isEmpty();
        }
    }

    private static List<String> heard(Harness hearth, String where, String words) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals(where))
                .map(said -> said.message.plain())
                .filter(plain -> plain.contains(words))
                .toList();
    }

    private static void plan(Harness hearth, String when) {
        hearth.type("mia", "/chaos plan Without node 2");
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
    }
}
