package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.scheduling.TimeTravel;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a team hears before an experiment, and which other times it is offered. */
class AnnouncingTests {

    private final Harness hearth = Harness.start();

    @AfterEach
    void stop() {
        hearth.close();
    }

    @Test
    void whoWishesIsRemindedAnHourBeforeToo() {
        plan("tue 14:00", "yes");
        assertThat(hearth.transcript())
                .contains("Reminders: Mon 4 Jan 14:00 Europe/Berlin, an hour and 15 minutes before.");
        hearth.pass(Duration.ofHours(28).minusMinutes(1));
        assertThat(reminders()).isEqualTo(1);
        hearth.pass(Duration.ofMinutes(1));
        assertThat(reminders()).isEqualTo(2);
        hearth.pass(Duration.ofMinutes(45));
        assertThat(reminders()).isEqualTo(3);
    }

    @Test
    void whoDoesNotIsNot() {
        plan("tue 14:00", "");
        hearth.pass(Duration.ofHours(28).plusMinutes(30));

        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void anHourThatHasPassedIsNotPromised() {
        plan("in 50 min", "yes");

        assertThat(hearth.transcript()).contains("~ Reminder: 15 minutes before.");
    }

    @Test
    void aSurpriseIsTellingNobodyAnHourBefore() {
        plan("surprise us twice a month", "yes");
        for (int step = 0; step < 1_000 && notices() == 0; step++) {
            hearth.bean(TimeTravel.class).toNextAppointment();
        }

        assertThat(notices())
                .as("fifteen minutes before, and nothing before that")
                .isEqualTo(1);
        assertThat(hearth.transcript()).doesNotContain("Ready?");
        hearth.pass(Duration.ofMinutes(15));
        assertThat(hearth.transcript()).contains("Ready?");
    }

    @Test
    @Tag("P7")
    void noOtherTimeIsOfferedAgainstWhichTodaySomethingIsKnown() {
        hearth.type("mia", "/hearth settings");
        hearth.fill("mia", "country", "DE", "freezes", "2027-01-07 inventory");
        plan("tue 14:00", "");
        hearth.pass(Duration.ofHours(29));
        hearth.press("mia", "Not now");

        assertThat(hearth.transcript()).contains("[Wed 6 Jan 14:00] [Fri 8 Jan 14:00] [Mon 11 Jan 14:00]");
    }

    @Test
    void whoLiftsAHoldAfterItsTimeIsOfferedOthers() {
        plan("tue 14:00", "");
        hearth.type("dan", "/chaos hold 1");
        hearth.pass(Duration.ofHours(30));
        hearth.type("mia", "/chaos release 1");

        assertThat(hearth.transcript())
                .contains("The hold on #1 is lifted.\n    It stays planned and never moves by itself.")
                .contains("[Wed 6 Jan 15:00]");
    }

    private void plan(String when, String hourBefore) {
        hearth.type("mia", "/chaos plan Checkout without node 2");
        hearth.fill("mia", "hour-before", hourBefore);
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
    }

    private long notices() {
        return hearth.stage.messages().stream()
                .filter(said ->
                        said.where.equals("#payments") && said.message.plain().contains("What we watch"))
                .count();
    }

    private long reminders() {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#payments") && said.thread != null)
                .filter(said -> said.message.plain().startsWith("#1 Checkout without node 2 · "))
                .count();
    }
}
