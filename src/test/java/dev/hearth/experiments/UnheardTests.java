package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Run;
import dev.hearth.delivery.Undelivered;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody could see or stop does not begin, or is over at once. Mia plans it, ben may say Go in her stead. */
@Tag("P7")
class UnheardTests {

    private static final String UNHEARD = "Its channel takes no messages from me any more";

    private final Harness hearth = Harness.start();

    @AfterEach
    void stop() {
        hearth.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "channel_not_found", "ConversationNotFound"})
    void goIsNotAskedForWhereTheChannelTakesNothing(String word) {
        plan();
        hearth.stage.close("payments", word);
        hearth.pass(Duration.ofHours(29));

        assertThat(state()).isEqualTo(State.PLANNED);
        assertThat(told("@mia")).last().asString().contains(UNHEARD);
        assertThat(hearth.stage.withButton("Go")).isEmpty();
    }

    @Test
    void goIsRefusedIfThatIsLearntWhileItIsAskedFor() {
        plan();
        hearth.pass(Duration.ofHours(29).minusMinutes(1));
        hearth.stage.close("payments", "is_archived");
        hearth.pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo(State.READY);
        hearth.press("mia", "Go");

        assertThat(state()).isEqualTo(State.READY);
        assertThat(hearth.transcript())
                .contains(UNHEARD)
                .endsWith("[Wed 6 Jan 14:00] [Thu 7 Jan 14:00] [Fri 8 Jan 14:00]\n");
    }

    @Test
    void aChannelThatTakesMessagesAgainIsHeardAgain() {
        plan();
        hearth.stage.close("payments", "not_in_channel");
        hearth.pass(Duration.ofHours(6));
        hearth.stage.open("payments");
        hearth.pass(Duration.ofHours(23));

        assertThat(state()).isEqualTo(State.READY);
    }

    @Test
    void aStartThatCannotBeShownIsStoppedAndItsLeadersHearWhatToUndo() {
        plan();
        hearth.pass(Duration.ofHours(29));
        hearth.stage.close("payments", "channel_not_found");
        hearth.press("mia", "Go");
        hearth.settle();

        assertThat(state()).isEqualTo(State.STOPPED);
        for (String leader : List.of("@mia", "@ben")) {
            assertThat(told(leader))
                    .last()
                    .asString()
                    .isEqualTo("#1 Checkout without node 2 has begun, and the message that says so did not get into"
                            + " its channel: nobody could see it or stop it there, so it counts as stopped. I"
                            + " cannot undo it myself: “Uncordon node 2”.");
        }
        assertThat(hearth.bean(Clearance.class).runningIn(team("payments").id()))
                .hasSize(1)
                .allMatch(Run::stopped);
        hearth.pass(Duration.ofMinutes(2));
        assertThat(told("@mia")).last().asString().contains("was stopped 2 minutes ago and is not undone yet");
        hearth.press("mia", "Undone");

        assertThat(state()).isEqualTo(State.DEBRIEF);
        assertThat(hearth.stage.messages())
                .filteredOn(said -> said.where.startsWith("@"))
                .noneMatch(
                        said -> dev.hearth.Stage.button(said.message, "Undone").isPresent());
    }

    @Test
    void aStartThatTheTeamCannotSeeWhoseSystemItIsIsStoppedToo() {
        List.of("payments", "orders").forEach(channel -> {
            hearth.in(channel).type("mia", "/hearth setup");
            hearth.fill("mia");
        });
        hearth.in("payments").type("mia", "/chaos plan On a system of orders");
        hearth.fill("mia", "host", Long.toString(team("orders").id().value()));
        ExperimentStoryTests.fill(hearth, "tue 14:00");
        hearth.fill("mia");
        hearth.in("orders").press("dan", "Yes, go ahead");
        hearth.pass(Duration.ofHours(29));
        hearth.stage.close("orders", "is_archived");
        hearth.in("payments").press("mia", "Go");
        hearth.settle();

        assertThat(state()).isEqualTo(State.STOPPED);
        assertThat(told("@ben")).last().asString().contains("did not get into the channel of orders");
        assertThat(told("#payments")).anyMatch(text -> text.startsWith("Stop called by the team."));
    }

    @Test
    void aMessageOfAnotherRunStopsNothing() {
        plan();
        hearth.pass(Duration.ofHours(29));
        hearth.press("mia", "Go");
        long workspace = hearth.person("mia").workspace().value();
        hearth.bean(Ledger.class)
                .run(() -> List.of("experiment:1:7:started", "experiment:1", "experiment:2:started")
                        .forEach(handle -> hearth.context.publishEvent(new Undelivered(workspace, handle))));
        hearth.settle();
        assertThat(state()).isEqualTo(State.RUNNING);
        hearth.bean(Ledger.class)
                .run(() -> hearth.context.publishEvent(new Undelivered(workspace, "experiment:1:started")));
        hearth.settle();
        assertThat(state()).isEqualTo(State.STOPPED);
    }

    private void plan() {
        hearth.type("mia", "/chaos plan Checkout without node 2");
        ExperimentStoryTests.fill(hearth, "tue 14:00");
        hearth.fill("mia");
    }

    private State state() {
        return hearth.bean(Experiments.class)
                .find(hearth.person("mia").workspace(), 1)
                .orElseThrow()
                .state();
    }

    private Team team(String channel) {
        return hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), channel))
                .orElseThrow();
    }

    private List<String> told(String where) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals(where))
                .map(said -> said.message.plain())
                .toList();
    }
}
