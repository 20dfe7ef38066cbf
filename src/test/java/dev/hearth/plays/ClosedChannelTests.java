package dev.hearth.plays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The channel of an experiment takes nothing any more, as each platform says it, from just before Go, or just after. */
@Tag("P7")
class ClosedChannelTests {

    private static final String KEY = "hearth.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "is_archived", "not_in_channel"})
    void onSlackWhatCannotBeShownIsStopped(String word) {
        try (SlackDriver slack = new SlackDriver("closed", Databases.h2(), KEY)) {
            goesAndIsStopped(slack, chat -> slack.close(word));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onTeamsWhatCannotBeShownIsStopped(boolean gone) {
        try (MsTeamsDriver teams = new MsTeamsDriver("closed", Databases.h2(), KEY)) {
            goesAndIsStopped(teams, chat -> teams.close(gone));
        }
    }

    private static void goesAndIsStopped(Chat chat, Consumer<Chat> closing) {
        planned(chat);
        chat.pass(Duration.ofHours(29));
        closing.accept(chat);
        chat.press("mia", "Go");
        chat.pass(Duration.ofSeconds(1));

        assertThat(chat.transcript().text())
                .contains("the message that says so did not get into its channel")
                .contains("it counts as stopped. I cannot undo it myself: “Uncordon node 2”.");
        chat.pass(Duration.ofMinutes(2));
        assertThat(chat.transcript().text()).contains("was stopped 2 minutes ago and is not undone yet");
    }

    @Test
    void onSlackGoIsNotAskedForWhereNothingArrives() {
        try (SlackDriver slack = new SlackDriver("closed", Databases.h2(), KEY)) {
            planned(slack);
            slack.close("is_archived");
            slack.pass(Duration.ofHours(29));
            assertThat(slack.transcript().text())
                    .contains("Its channel takes no messages from me any more")
                    .doesNotContain("Ready?");
        }
    }

    @Test
    void onTeamsGoIsNotAskedForWhereNothingArrives() {
        try (MsTeamsDriver teams = new MsTeamsDriver("closed", Databases.h2(), KEY)) {
            planned(teams);
            teams.visit("mia");
            teams.close(false);
            teams.pass(Duration.ofHours(29));
            assertThat(teams.transcript().text())
                    .contains("Its channel takes no messages from me any more")
                    .doesNotContain("Ready?");
        }
    }

    private static void planned(Chat chat) {
        Plays.plan(chat, "Checkout without node 2", "tue 14:00");
        chat.fill("mia");
    }
}
