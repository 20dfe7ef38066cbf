package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExperimentStoryTests {

    @Test
    void anExperimentIsPlannedStartedStoppedUndoneAndTalkedAbout() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Checkout without node 2");
            fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.press("cleo", "Join as observer");
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.pass(Duration.ofMinutes(4));
            hearth.type("ben", "/chaos note queue is growing, success fine");
            hearth.press("dan", "Stop");
            hearth.pass(Duration.ofMinutes(26));
            hearth.press("ben", "I am doing it");
            hearth.press("ben", "Undone");
            hearth.press("mia", "Answer");
            hearth.fill("mia", "words", "Two nodes took the load.");
            hearth.press("ben", "Answer");
            hearth.fill("ben", "words", "The queue.");
            hearth.press("mia", "Next question");
            hearth.press("ben", "In words");
            hearth.fill("ben", "words", "With two nodes, not with one.");
            hearth.press("mia", "held");
            hearth.press("ben", "surprised us");
            hearth.press("mia", "That was all");
            hearth.type("mia", "/chaos list");
            hearth.type("mia", "/chaos show #1");
            hearth.type("cleo", "/hearth evidence");
            Golden.check("experiment.txt", hearth);
        }
    }

    @Test
    @Tag("P7")
    void anOpenIncidentHoldsWhatIsPlannedAndShowsInWhatRuns() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan The one that runs");
            fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.type("mia", "/chaos plan The one that waits");
            fill(hearth, "tue 14:10");
            hearth.fill("mia");
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            pull(hearth);
            hearth.pass(Duration.ofMinutes(10));
            assertThat(running(hearth)).isEqualTo("Experiment #1 payments experiments.stop:1 false");
            hearth.type("ben", "/chaos stop");
            assertThat(running(hearth)).endsWith("true");
            hearth.type("ben", "/chaos go 2");
            release(hearth);
            hearth.press("mia", "Wed 6 Jan 14:00");
            hearth.press("mia", "Undone");
            assertThat(running(hearth)).isEmpty();
            Golden.check("during-an-incident.txt", hearth);
        }
    }

    @Test
    @Tag("P7")
    void anIncidentThatOpensShowsTheRunFirstAndItsButtonStopsIt() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Checkout without node 2");
            fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.type("cleo", "/ooda open checkout is timing out");
            assertThat(heard(hearth, "#1 is still running.")).isTrue();
            assertThat(hearth.transcript()).contains("Experiment #1 has been running since 14:00");
            hearth.press("cleo", "Stop it");

            assertThat(hearth.transcript()).contains("*Stop called by the team.*");
            assertThat(running(hearth)).endsWith("true");
        }
    }

    @Test
    @Tag("P13")
    void nothingIsStartedLate() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan While away");
            fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.sleep(Duration.ofDays(2));
            hearth.type("mia", "/chaos go 1");
            hearth.type("mia", "/chaos move 1 fri 10:00");
            hearth.press("mia", "Plan it");
            hearth.pass(Duration.ofHours(49));
            hearth.press("mia", "Not now");
            hearth.type("mia", "/chaos move 1 mon 9:00");
            hearth.press("mia", "Plan it");
            hearth.pass(Duration.ofHours(72));
            hearth.type("mia", "/chaos cancel 1");
            hearth.type("mia", "/chaos");
            Golden.check("late.txt", hearth);
        }
    }

    @Test
    void aRepeatGoesOnAndASurpriseStaysOne() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Every week");
            fill(hearth, "every tue 14:00");
            hearth.fill("mia");
            hearth.type("mia", "/chaos plan Surprise");
            fill(hearth, "surprise us twice a month");
            hearth.fill("mia");
            hearth.type("ben", "/chaos list");
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.pass(Duration.ofMinutes(11));
            hearth.press("mia", "Ended");
            hearth.press("mia", "Undone");
            hearth.pass(Duration.ofDays(2));
            hearth.type("ben", "/chaos hold 1");
            hearth.type("mia", "/chaos release 1");
            hearth.pass(Duration.ofDays(5));
            hearth.type("mia", "/chaos show 2");
            Golden.check("repeats.txt", hearth);
        }
    }

    static void fill(Harness hearth, String when) {
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
                when,
                "reach",
                "One node, staging",
                "watch",
                "success rate",
                "length",
                "10 min",
                "stand-ins",
                "@ben");
    }

    private static void pull(Harness hearth) {
        hearth.stage.note("… an incident opens");
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Clearance.class)
                        .pull(new Hold(
                                workspace(hearth),
                                "incident:7",
                                team(hearth).id(),
                                "Incident 7 is open.",
                                hearth.bean(TeamClock.class).now())));
        hearth.settle();
        assertThat(heard(hearth, "Incident 7 is open. #1 is still running.")).isTrue();
    }

    private static void release(Harness hearth) {
        hearth.stage.note("… the incident is resolved");
        hearth.bean(Ledger.class).run(() -> hearth.bean(Clearance.class).release(workspace(hearth), "incident:7"));
        hearth.settle();
        assertThat(heard(hearth, "What held #2 *The one that waits* back is over."))
                .isTrue();
    }

    private static boolean heard(Harness hearth, String words) {
        hearth.settle();
        return hearth.transcript().contains(words);
    }

    private static String running(Harness hearth) {
        return hearth.bean(Clearance.class).runningIn(team(hearth).id()).stream()
                .map(run -> run.name() + " " + run.channel() + " " + run.stop().written() + " " + run.stopped())
                .findFirst()
                .orElse("");
    }

    private static Team team(Harness hearth) {
        return hearth.bean(Teams.class)
                .at(Place.channel(workspace(hearth), "payments"))
                .orElseThrow();
    }

    private static Workspace.Id workspace(Harness hearth) {
        return hearth.person("mia").workspace();
    }
}
