package dev.hearth.incidents.drills;

import dev.hearth.Harness;
import dev.hearth.incidents.Told;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A whole rehearsal as people see it. */
class DrillStoryTests {

    @Test
    void fromTheListToTheDebrief() {
        try (Harness hearth = Harness.start().at("2027-01-05T14:02")) {
            hearth.type("mia", "/ooda practise");
            hearth.press("mia", "Begin: The certificate that ran out");
            hearth.pass(Duration.ofMinutes(5));
            hearth.type("ben", "/ooda observe partners say the date on a certificate has passed");
            hearth.press("cleo", "Decide");
            hearth.fill("cleo", "words", "renew it, expect green partners in 10 min");
            hearth.pass(Duration.ofMinutes(9));
            hearth.type("ben", "/ooda act pressed the button in the form");
            hearth.pass(Duration.ofMinutes(6));
            hearth.type("ben", "/ooda status");
            hearth.pass(Duration.ofMinutes(20));
            hearth.press("dan", "Answer question 2");
            hearth.fill("dan", "words", "the domain, the contract with the bank");
            hearth.under("m1").type("dan", "@Hearth timeline");
            Told.check("drill.txt", hearth.transcript());
        }
    }
}
