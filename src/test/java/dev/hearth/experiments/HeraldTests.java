package dev.hearth.experiments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.OtherServer;
import dev.hearth.hooks.Porch;
import dev.hearth.hooks.Sample;
import dev.hearth.hooks.fetching.Fetch;
import dev.hearth.hooks.fetching.Obstacle;
import dev.hearth.hooks.outgoing.Destinations;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ledger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What another program is told of a team's experiments. */
class HeraldTests {

    private static final String SECRET = "outgoing-secret";

    private Harness hearth;
    private OtherServer server;
    private Caller caller;

    private void open(String url) {
        hearth = Harness.with(url, OtherServer.InPlace.class);
        server = hearth.bean(OtherServer.class);
        caller = new Caller(hearth);
        hearth.bean(Ledger.class).run(() -> {
            hearth.bean(Destinations.class).set(caller.team().id(), "https://hears.test/in");
            hearth.bean(Secrets.class).keep(caller.team().id(), Purpose.OUTGOING, SECRET);
        });
    }

    @AfterEach
    void close() {
        hearth.close();
    }

    private static JsonNode json(Fetch fetch) {
        return Sample.json(new String(fetch.body(), UTF_8));
    }

    private List<String> events() {
        return server.asked.stream()
                .map(fetch -> json(fetch).path("event").asString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void plannedStartedStoppedAndEndedAreToldSignedAndInOrder(String url) {
        open(url);
        ToolStoryTests.plan(hearth, "in 1h");
        hearth.pass(Duration.ofHours(1));
        hearth.press("mia", "Go");
        hearth.press("dan", "Stop");
        ToolStoryTests.plan(hearth, "in 1h");
        hearth.pass(Duration.ofHours(1));
        hearth.press("mia", "Go");
        hearth.type("ben", "/chaos end 2");

        assertThat(events())
                .containsExactly(
                        "experiment.planned",
                        "experiment.started",
                        "experiment.stopped",
                        "experiment.planned",
                        "experiment.started",
                        "experiment.ended");
        for (Fetch told : server.asked) {
            String body = new String(told.body(), UTF_8);
            String stamp = told.headers().get("Hearth-Timestamp");
            assertThat(told.address()).isEqualTo("https://hears.test/in");
            assertThat(told.headers())
                    .containsEntry("Hearth-Signature", "v1=" + Porch.hmac(SECRET, stamp + "." + body))
                    .containsEntry("Hearth-Delivery", json(told).path("id").asString());
            assertThat(body).doesNotContain("mia", "ben", "dan", SECRET).contains("Checkout without node 2");
        }
        assertThat(hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from outgoing_letters", Long.class))
                .isZero();
    }

    @Test
    void aSurpriseKeepsItsDate() {
        open(Databases.h2());
        ToolStoryTests.plan(hearth, "surprise us twice a month");

        assertThat(json(server.asked.getFirst()).path("experiment").has("next")).isFalse();
    }

    @Test
    void whatWasNotHeardIsToldAgainTheSameAndNothingOvertakesIt() {
        open(Databases.h2());
        server.nextStatus(500).nextObstacle(Obstacle.TOO_SLOW);
        ToolStoryTests.plan(hearth, "in 1h");
        ToolStoryTests.plan(hearth, "in 1h");
        assertThat(server.asked).hasSize(1);
        due();
        assertThat(server.asked).hasSize(2);
        due();

        assertThat(server.asked).hasSize(4);
        assertThat(server.asked.subList(0, 3).stream()
                        .map(fetch -> fetch.headers().get("Hearth-Delivery")))
                .containsOnly(server.asked.getFirst().headers().get("Hearth-Delivery"));
        assertThat(server.asked.subList(0, 3).stream().map(fetch -> new String(fetch.body(), UTF_8)))
                .containsOnly(new String(server.asked.getFirst().body(), UTF_8));
        assertThat(json(server.asked.get(3)).path("experiment").path("number").asInt())
                .isEqualTo(2);
    }

    private void due() {
        hearth.bean(JdbcTemplate.class).update("update outgoing_letters set due = written");
        hearth.settle();
    }

    @Test
    void afterADayItIsLostAndAnAdministratorSeesIt() {
        open(Databases.h2());
        server.nextStatus(500).nextStatus(500);
        ToolStoryTests.plan(hearth, "in 1h");
        hearth.bean(JdbcTemplate.class)
                .update("update outgoing_letters set written = dateadd('hour', -24, written), due = dateadd('hour',"
                        + " -24, due)");
        hearth.settle();

        assertThat(hearth.bean(Destinations.class).lost(caller.team().id())).isEqualTo(1);
        assertThat(hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from outgoing_letters", Long.class))
                .isZero();
    }

    @Test
    void withoutAnAddressNothingIsWritten() {
        open(Databases.h2());
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Destinations.class).forget(caller.team().id()));
        ToolStoryTests.plan(hearth, "in 1h");

        assertThat(server.asked).isEmpty();
        assertThat(hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from outgoing_letters", Long.class))
                .isZero();
    }

    @Test
    void anotherTeamsExperimentsAreNotTold() {
        open(Databases.h2());
        hearth.in("search");
        ToolStoryTests.plan(hearth, "in 1h");

        assertThat(server.asked).isEmpty();
    }
}
