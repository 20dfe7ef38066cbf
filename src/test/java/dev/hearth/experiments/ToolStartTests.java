package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.clearance.RunChanged;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.OtherServer;
import dev.hearth.hooks.fetching.Fetch;
import dev.hearth.hooks.fetching.Obstacle;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ledger;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A tool is asked to start what a person said Go to, and nothing else. */
@Tag("P7")
class ToolStartTests {

    private static final String TOKEN = "steadybit-token-771";

    private Harness hearth;
    private OtherServer server;
    private Caller caller;

    @BeforeEach
    void open() {
        hearth = Harness.with(Databases.h2(), OtherServer.InPlace.class);
        server = hearth.bean(OtherServer.class);
        caller = new Caller(hearth);
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Secrets.class)
                        .keep(caller.team().id(), Purpose.STEADYBIT_API, "https://platform.steadybit.test " + TOKEN));
    }

    @AfterEach
    void close() {
        hearth.close();
    }

    private void planWithKey() {
        ToolStoryTests.plan(hearth, "in 1h");
        hearth.type("mia", "/chaos show 1");
        hearth.press("mia", "Start it in Steadybit");
        hearth.fill("mia", "key", "PAY-3");
    }

    private void go() {
        hearth.pass(Duration.ofHours(1));
        hearth.press("mia", "Go");
    }

    @Test
    @Tag("P2")
    void afterGoItIsAskedOnceAndItsAnswerIsSaid() {
        planWithKey();
        hearth.pass(Duration.ofHours(1));
        assertThat(server.asked).isEmpty();
        server.nextStatus(201);
        hearth.press("mia", "Go");
        hearNews();
        hearth.pass(Duration.ofMinutes(5));

        assertThat(server.asked).hasSize(1);
        Fetch asked = server.asked.getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.address()).isEqualTo("https://platform.steadybit.test/api/experiments/PAY-3/execute");
        assertThat(asked.headers()).containsEntry("Authorization", "accessToken " + TOKEN);
        assertThat(hearth.transcript())
                .containsOnlyOnce("Steadybit was asked to start #1, and said yes. It answered with 201.")
                .doesNotContain(TOKEN, "is not known");
    }

    /** The same news again, as after a restart. */
    private void hearNews() {
        hearth.bean(Ledger.class)
                .run(() -> hearth.context.publishEvent(new RunChanged(
                        caller.team().workspace().value(),
                        "experiment:1",
                        caller.team().id().value())));
        hearth.settle();
    }

    @Test
    void withoutGoItIsNeverAsked() {
        planWithKey();
        hearNews();
        hearth.pass(Duration.ofHours(2));
        hearNews();

        assertThat(server.asked).isEmpty();
    }

    @Test
    void whereARuleSpeaksAgainstItItIsNotAsked() {
        planWithKey();
        hearth.pass(Duration.ofHours(1));
        hearth.type("ben", "/ooda open checkout is timing out");
        hearth.type("mia", "/chaos go 1");

        assertThat(server.asked).isEmpty();
    }

    @Test
    void aRunThatTheToolBeganByItselfIsNotAskedForAgain() {
        planWithKey();
        caller.sends(Kind.STEADYBIT, "steadybit-created");

        assertThat(hearth.transcript()).contains("Nobody said Go here.");
        assertThat(server.asked).isEmpty();
    }

    @Test
    void aRefusalIsSaidAndTheRunStaysAsItIs() {
        planWithKey();
        server.nextStatus(403);
        go();

        assertThat(hearth.transcript()).contains("*Steadybit has not started #1.* It answered with 403.");
    }

    @Test
    void aHostThatIsNotAllowedIsSaidToBeThat() {
        planWithKey();
        server.nextObstacle(Obstacle.NOT_ALLOWED);
        go();

        assertThat(hearth.transcript()).contains("*Steadybit has not started #1.* That host is not on the list");
    }

    @Test
    @Tag("P2")
    void whereNobodyKnowsWhetherItArrivedItIsNotAskedAgain() {
        planWithKey();
        server.nextObstacle(Obstacle.TOO_SLOW);
        go();
        hearth.pass(Duration.ofMinutes(5));

        assertThat(server.asked).hasSize(1);
        assertThat(hearth.transcript()).containsOnlyOnce("*Whether Steadybit has started #1 is not known.*");
    }

    @Test
    @Tag("P2")
    void whoeverDiedWhileAskingLeavesItUnknown() {
        planWithKey();
        hearth.bean(JdbcTemplate.class)
                .update("insert into experiment_told (experiment, about) select id, 'tool-start:1' from experiments");
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(dev.hearth.scheduling.Appointments.class)
                        .make(
                                "experiments.tool-answer",
                                hearth.bean(JdbcTemplate.class).queryForObject("select id from experiments", Long.class)
                                        + ".1",
                                hearth.bean(dev.hearth.clock.TeamClock.class)
                                        .now()
                                        .plusSeconds(3660),
                                Duration.ofDays(1)));
        go();
        hearth.pass(Duration.ofMinutes(5));

        assertThat(server.asked).isEmpty();
        assertThat(hearth.transcript())
                .containsOnlyOnce("*Whether Steadybit has started #1 is not known.* I was interrupted while I asked.");
    }

    @Test
    void onlyWhoLeadsItSaysWhichExperimentItIsThere() {
        ToolStoryTests.plan(hearth, "in 1h");
        hearth.type("ben", "/chaos show 1");
        hearth.press("ben", "Start it in Steadybit");
        hearth.fill("ben", "key", "PAY-3");
        assertThat(hearth.transcript()).contains("Only @mia, who set #1 up");
        hearth.type("mia", "/chaos show 1");
        hearth.press("mia", "Start it in Steadybit");
        hearth.fill("mia", "key", "../x");
        assertThat(hearth.form("mia").mistakes()).containsEntry("key", "A key looks like PAY-3.");
        go();

        assertThat(server.asked).isEmpty();
    }

    @Test
    void withoutATokenThereIsNoSuchButton() {
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Secrets.class).forget(caller.team().id(), Purpose.STEADYBIT_API));
        ToolStoryTests.plan(hearth, "in 1h");
        hearth.type("mia", "/chaos show 1");

        assertThat(hearth.transcript()).doesNotContain("Start it in Steadybit");
    }
}
