package dev.hearth.experiments;

import dev.hearth.Harness;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExperimentStoryTests {

    @Test
    void anExperimentIsPlannedStartedStoppedUndoneAndTalkedAbout() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Checkout without node 2");
            hearth.fill(
                    "mia",
                    "belief",
                    "Checkout keeps working when one of three nodes goes away",
                    "action",
                    "Drain node 2 for ten minutes",
                    "stop",
                    "Success below 99 % for one minute, or anyone says so",
                    "undo",
                    "Uncordon node 2",
                    "when",
                    "tue 14:00",
                    "reach",
                    "One node, staging",
                    "length",
                    "10 min",
                    "stand-ins",
                    "@ben",
                    "watch",
                    "success rate");
            hearth.fill("mia");
            hearth.press("cleo", "Join as observer");
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.pass(Duration.ofMinutes(4));
            hearth.type("ben", "/chaos note queue is growing, success fine");
            hearth.press("dan", "Stop");
            hearth.pass(Duration.ofMinutes(6));
            hearth.press("ben", "I am doing it");
            hearth.press("ben", "Undone");
            hearth.press("mia", "Answer");
            hearth.fill("mia", "words", "Two nodes took the load.");
            hearth.press("ben", "Answer");
            hearth.fill("ben", "words", "The queue.");
            hearth.press("mia", "Next question");
            hearth.press("mia", "Next question");
            hearth.press("mia", "held");
            hearth.press("ben", "surprised us");
            hearth.press("mia", "That was all");
            hearth.type("mia", "/chaos list");
            System.out.println(hearth.transcript());
        }
    }
}
