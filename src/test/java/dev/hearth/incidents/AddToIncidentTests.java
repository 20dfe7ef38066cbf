package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ask;
import org.junit.jupiter.api.Test;

class AddToIncidentTests {

    private static final Ask POINTED =
            new Ask.Pointed("incidents.add", "m99", "ben", "the vendor says their cache is cold", null);

    @Test
    void opensTheNoteOfTheOpenIncidentWithTheMessagesWordsInIt() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "pointed");
            hearth.fill("mia");

            assertThat(hearth.transcript()).contains("Note", "the vendor says their cache is cold");
            assertThat(hearth.stage.messages())
                    .anySatisfy(
                            said -> assertThat(said.message.plain()).contains("the vendor says their cache is cold"));
        }
    }

    @Test
    void saysSoWhereNoIncidentIsOpenAndGivesTheWordsBack() {
        try (Harness hearth = Harness.start()) {
            hearth.ask("mia", POINTED, "pointed");

            assertThat(hearth.transcript()).contains("No incident is open here", "the vendor says their cache is cold");
        }
    }
}
