package dev.hearth.incidents;

import dev.hearth.Harness;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Everything that is said when something does not fit, as it reads. */
class IncidentAsidesTests {

    @Test
    void whatIsSaidWhenSomethingDoesNotFit() {
        try (Harness hearth = Harness.start().at("2027-01-05T14:02")) {
            hearth.type("mia", "/ooda");
            hearth.type("mia", "/ooda observe");
            hearth.type("mia", "/ooda observe p99 up 4x");
            hearth.type("mia", "/ooda open");
            hearth.type("mia", "/ooda open checkout is timing out");
            hearth.type("ben", "/ooda open the queue is full");
            hearth.press("ben", "Open another");
            hearth.type("cleo", "/ooda act restarted");
            hearth.press("cleo", "Incident 2");
            hearth.type("cleo", "/ooda status");
            hearth.under(hearth.stage.messages().getFirst().id);
            hearth.type("mia", "@Hearth decide restart, expect calm");
            hearth.type("mia", "@Hearth next");
            hearth.type("mia", "@Hearth cadence");
            hearth.type("mia", "@Hearth cadence often");
            hearth.type("mia", "@Hearth cadence 10m");
            hearth.type("mia", "@Hearth quiet");
            hearth.type("mia", "@Hearth quiet");
            hearth.type("mia", "@Hearth handover");
            hearth.type("mia", "@Hearth timeline");
            hearth.press("mia", "Ask again");
            hearth.type("mia", "@Hearth resolve");
            hearth.pass(Duration.ofDays(1));
            hearth.type("mia", "@Hearth resolve once more");
            hearth.type("mia", "@Hearth observe too late");
            Golden.assertTold("asides.txt", hearth.transcript());
        }
    }

    @Test
    void theHourIsMarkedInTheThread() {
        try (Harness hearth = Harness.start().at("2027-01-05T14:02")) {
            hearth.type("mia", "/ooda open checkout is timing out");
            hearth.pass(Duration.ofMinutes(58));
            hearth.type("ben", "/ooda note the vendor is on the phone");
            hearth.pass(Duration.ofMinutes(10));
            hearth.press("dan", "Hand over");
            Golden.assertTold("hour.txt", hearth.transcript());
        }
    }
}
