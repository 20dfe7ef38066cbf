package dev.hearth.incidents;

import dev.hearth.Harness;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A whole incident, from the first message to the last answer, as people see it. */
class IncidentStoryTests {

    @Test
    void anIncidentFromItsOpeningToItsLookBack() {
        try (Harness hearth = Harness.start().at("2027-01-05T14:02")) {
            hearth.type("mia", "/ooda open checkout is timing out for some people");
            hearth.pass(Duration.ofMinutes(3));
            hearth.type("ben", "/ooda observe p99 up 4x since 13:55, only EU");
            hearth.pass(Duration.ofMinutes(3));
            hearth.type("cleo", "/ooda orient the cert rotation ran at 13:50");
            hearth.pass(Duration.ofMinutes(3));
            hearth.type("mia", "/ooda decide restart the EU pool, expect p99 below 400 ms in 5 min");
            hearth.pass(Duration.ofMinutes(1));
            hearth.type("ben", "/ooda act restarted 2 of 6");
            hearth.pass(Duration.ofMinutes(5));
            hearth.press("ben", "Observe");
            hearth.fill("ben", "words", "p99 at 350 ms, still falling");
            hearth.type("dan", "/ooda handover");
            hearth.pass(Duration.ofMinutes(10));
            hearth.press("mia", "Resolved");
            hearth.fill("mia", "words", "all six restarted, p99 at 120 ms");
            hearth.press("cleo", "Answer: what surprised you");
            hearth.fill("cleo", "words", "the dashboard the payments people keep");
            Golden.assertTold("incident.txt", hearth.transcript());
        }
    }
}
