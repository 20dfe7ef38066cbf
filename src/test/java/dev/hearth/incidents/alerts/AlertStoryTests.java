package dev.hearth.incidents.alerts;

import dev.hearth.Harness;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Sample;
import dev.hearth.incidents.Told;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What people read while an alert comes, comes again and ends. */
class AlertStoryTests {

    @Test
    void fromAnOfferToTheQuestionWhetherItIsOver() {
        try (Harness hearth = Harness.start().at("2027-01-05T14:02")) {
            Caller caller = new Caller(hearth);
            Instant start = Caller.now().minusSeconds(3000);
            caller.brings(Kind.ALERTS, Sample.text("alertmanager-firing", start));
            hearth.pass(Duration.ofMinutes(5));
            caller.brings(Kind.ALERTS, Sample.text("alertmanager-firing", start.plusSeconds(300)));
            hearth.press("ben", "Open an incident");
            hearth.settle();
            hearth.pass(Duration.ofMinutes(5));
            caller.brings(Kind.ALERTS, Sample.text("grafana-firing", start.plusSeconds(600)));
            hearth.pass(Duration.ofMinutes(10));
            caller.brings(Kind.ALERTS, Sample.text("alertmanager-resolved", start.plusSeconds(300)));
            caller.brings(
                    Kind.ALERTS,
                    Sample.text("grafana-firing", start.plusSeconds(600))
                            .replace("\"status\": \"firing\"", "\"status\": \"resolved\""));
            hearth.pass(Duration.ofMinutes(1));
            caller.brings(Kind.ALERTS, Sample.text("alertmanager-firing", start.plusSeconds(1800)));
            hearth.pass(Duration.ofMinutes(1));
            caller.brings(Kind.ALERTS, Sample.text("alertmanager-resolved", start.plusSeconds(1800)));
            hearth.pass(Duration.ofMinutes(1));
            hearth.press("mia", "Resolved");
            hearth.fill("mia", "words", "the pool was full");
            hearth.settle();
            Told.check("alert.txt", hearth.transcript());
        }
    }

    @Test
    void openedAtOnceWhereTheTeamWantsThat() {
        try (Harness hearth = Harness.start().at("2027-01-05T14:02")) {
            Caller caller = new Caller(hearth);
            hearth.type("mia", "/hearth settings");
            hearth.fill("mia", "alerts", "open");
            caller.brings(
                    Kind.ALERTS, Sample.text("pagerduty-triggered", Caller.now().minusSeconds(2000)));
            hearth.type("ben", "/ooda observe nothing moves since two");
            hearth.type("ben", "/ooda timeline");
            caller.brings(
                    Kind.ALERTS, Sample.text("pagerduty-resolved", Caller.now().minusSeconds(2000)));
            Told.check("alert-opens.txt", hearth.transcript());
        }
    }
}
