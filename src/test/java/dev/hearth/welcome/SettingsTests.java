package dev.hearth.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void saysWhenTheFirstQuestionComes() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");

            assertThat(hearth.transcript()).contains("Every Friday at 15:00 (Europe/Berlin)", "Next: Fri 8 Jan 15:00");
        }
    }

    @Test
    void promisesNoQuestionThatTheTeamStopped() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            hearth.type("mia", "/hearth questions");
            hearth.press("mia", "Stop these");
            hearth.type("mia", "/hearth settings");
            hearth.fill("mia", "name", "Payments");

            assertThat(hearth.transcript()).contains("It is all kept. The weekly question was stopped here");
            assertThat(hearth.transcript().split("I ask one question here", -1)).hasSize(2);
        }
    }

    @Test
    void showsARegionByItsName() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia", "country", "DE", "region", "BY");
            hearth.type("mia", "/hearth settings");

            assertThat(hearth.transcript()).contains("(now Bavaria; empty for the whole country): BY");
        }
    }

    @Test
    void offersNothingThatIsNotHonoured() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");

            assertThat(hearth.form("mia").more())
                    .noneMatch(field -> field.name().equals("direct"));
        }
    }
}
