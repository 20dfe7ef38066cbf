package dev.hearth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarnessTests {

    @Test
    void aMistypedCommandIsAnsweredWithWhatWasTyped() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth hlep me");

            assertThat(hearth.transcript()).contains("/hearth hlep me");
        }
    }
}
