package dev.hearth.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

            assertThat(hearth.transcript())
                    .contains("The settings of this channel were changed. The weekly question was stopped here");
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
    void whoMayPlanIsPickedAndShownAgain() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia", "planners", "ben,cleo");
            hearth.type("mia", "/hearth settings");

            assertThat(planners(hearth).handles()).containsExactly("ben", "cleo");
            hearth.type("dan", "/chaos plan");
            assertThat(hearth.transcript()).contains("In this team only some people plan experiments");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ben,outsider1|no guests",
                "ben,*!*|I cannot tell who that is",
                "a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2,b3,b4,b5,b6,b7,b8,b9,c1,c2,c3|at most 20 people"
            })
    void whoCannotPlanIsSaidUnderTheField(String named, String sentence) {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia", "planners", named);

            assertThat(hearth.form("mia").mistakes()).containsOnlyKeys("planners");
            assertThat(hearth.form("mia").mistakes().get("planners")).contains(sentence);
            assertThat(planners(hearth).value()).isEqualTo(named);
        }
    }

    private static Field.People planners(Harness hearth) {
        return (Field.People) hearth.form("mia").more().stream()
                .filter(field -> field.name().equals("planners"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersNothingThatIsNotHonoured() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");

            assertThat(hearth.form("mia").more())
                    .noneMatch(field -> field.name().equals("direct"));
        }
    }

    @Test
    void theChannelHearsWhatWasSetUpAndThePersonThatItWorked() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");

            assertThat(hearth.stage.messages()).singleElement().satisfies(said -> {
                assertThat(said.where).isEqualTo("#payments");
                assertThat(said.message.plain())
                        .startsWith("Thanks. Every Friday at 15:00 (Europe/Berlin) I ask one question here.")
                        .contains("9 people today");
            });
            assertThat(hearth.transcript()).contains("Hearth (only mia)\n    Saved. The channel reads");
            hearth.press("ben", "Invite someone to tell one that went wrong, with their name");
            assertThat(hearth.transcript()).contains("Hearth (only ben)\n    Something you could send them");
            assertThat(hearth.stage.messages()).hasSize(1);
        }
    }

    @Test
    void aChangeIsSaidInTheChannelAndNoChangeIsNot() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            hearth.type("ben", "/hearth settings");
            hearth.fill("ben");
            assertThat(hearth.transcript()).contains("Hearth (only ben)\n    Nothing was different");
            assertThat(hearth.stage.messages()).hasSize(1);
            hearth.type("ben", "/hearth settings");
            hearth.fill("ben", "weekly-time", "16:00");

            assertThat(hearth.stage.messages()).hasSize(2);
            assertThat(hearth.stage.messages().getLast().message.plain())
                    .startsWith("The settings of this channel were changed. Every Friday at 16:00")
                    .doesNotContain("Thanks");
        }
    }

    @Test
    void whatIsToBeMendedStaysPrivate() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia", "zone", "Europe/Berlni");

            assertThat(hearth.form("mia").mistakes()).containsKey("zone");
            assertThat(hearth.stage.messages()).isEmpty();
        }
    }

    @Test
    void theFormNamesAZoneAsPeopleCallIt() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia", "zone", "etc/utc");
            hearth.type("mia", "/hearth settings");

            assertThat(hearth.transcript())
                    .contains("Every Friday at 15:00 (UTC)", "Time zone (for example Europe/Berlin): UTC");
        }
    }
}
