package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Porch;
import dev.hearth.hooks.Sample;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ledger;
import dev.hearth.scheduling.TimeTravel;
import dev.hearth.team.Team;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tools deliver over HTTP: signed, several times, to several teams, while nothing can be written. */
class DeliveryTests {

    private static final String SECRET = "a-secret-of-theirs";
    private static Porch porch;

    @BeforeAll
    static void open() {
        porch = Porch.open(Databases.h2());
    }

    @AfterAll
    static void close() {
        porch.close();
    }

    private static HttpRequest.Builder signed(String address, String body) {
        return porch.post(address, body).header("X-SB-Signature", "hmac-sha256 " + Porch.hmac(SECRET, body));
    }

    private static long experiments(Team team) {
        Long count = porch.bean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from experiments where team = ? and not sample",
                        Long.class,
                        team.id().value());
        return count == null ? 0 : count;
    }

    @Test
    @Tag("P2")
    @Tag("P11")
    void aSignedDeliveryThatIsReplayedThriceAtOnceHasOneEffect() {
        Team team = porch.team("one", "replayed");
        String address = "/hooks/steadybit/" + porch.token(team, Kind.STEADYBIT);
        porch.bean(Ledger.class)
                .run(() -> porch.bean(Secrets.class).keep(team.id(), Purpose.signing(Kind.STEADYBIT), SECRET));
        String body = Sample.text("steadybit-created", Caller.now());
        List<CompletableFuture<Integer>> answers = Stream.generate(() -> porch.soon(signed(address, body)))
                .limit(3)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(porch.status(signed(address, body))).isEqualTo(200);
        assertThat(experiments(team)).isEqualTo(1);
        assertThat(porch.status(porch.post(address, body))).isEqualTo(401);
        porch.bean(TimeTravel.class).settle();
        assertThat(porch.stage.messages().stream().filter(said -> said.where.equals("#replayed")))
                .filteredOn(said -> said.message.plain().contains("reports that it has started this"))
                .hasSize(1);
    }

    @Test
    @Tag("P10")
    void theSameRunToldToTwoWorkspacesIsTwoRuns() {
        Team ours = porch.team("one", "ours");
        Team theirs = porch.team("two", "ours");
        String body = Sample.text("steadybit-created", Caller.now());
        porch.status(porch.post("/hooks/steadybit/" + porch.token(ours, Kind.STEADYBIT), body));
        assertThat(experiments(ours)).isEqualTo(1);
        assertThat(experiments(theirs)).isZero();

        porch.status(porch.post("/hooks/steadybit/" + porch.token(theirs, Kind.STEADYBIT), body));
        assertThat(experiments(ours)).isEqualTo(1);
        assertThat(experiments(theirs)).isEqualTo(1);
        assertThat(theirs.workspace()).isNotEqualTo(ours.workspace());
    }

    @Test
    @Tag("P12")
    void whileNothingCanBeWrittenASenderIsAskedToComeAgain() throws InterruptedException {
        Team team = porch.team("one", "slow");
        String address = "/hooks/steadybit/" + porch.token(team, Kind.STEADYBIT);
        String body = Sample.text("steadybit-created", Caller.now());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Void> busy =
                CompletableFuture.runAsync(() -> porch.bean(Ledger.class).run(() -> {
                    begun.countDown();
                    try {
                        over.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                }));
        begun.await();
        HttpResponse<String> first = porch.send(porch.post(address, body));
        over.countDown();
        busy.join();

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).isPresent();
        assertThat(porch.status(porch.post(address, body))).isEqualTo(200);
        assertThat(experiments(team)).isEqualTo(1);
    }

    @Test
    void whatIsNoMessageOfTheToolIsRefused() {
        Team team = porch.team("one", "strange");

        for (Kind kind : List.of(Kind.STEADYBIT, Kind.CHAOSTOOLKIT)) {
            String address = "/hooks/" + kind.word() + "/" + porch.token(team, kind);
            assertThat(porch.status(porch.post(address, "{\"alerts\":[]}"))).isEqualTo(400);
        }
        assertThat(experiments(team)).isZero();
    }

    @Test
    void curlFailsWhereItIsNoGoodTime() {
        Team team = porch.team("one", "asks");
        String token = porch.token(team, Kind.PREFLIGHT);
        porch.bean(dev.hearth.clock.MovableClock.class).moveTo(java.time.Instant.parse("2027-01-05T10:00:00Z"));
        HttpRequest.Builder ask = porch.to("/hooks/preflight")
                .header("Authorization", "Bearer " + token)
                .header("Accept", "*/*")
                .GET();
        assertThat(porch.send(ask).body()).isEqualTo("Clear: nothing speaks against it now.\n");
        porch.bean(dev.hearth.clock.MovableClock.class).moveTo(java.time.Instant.parse("2027-01-09T10:00:00Z"));
        HttpResponse<String> refused = porch.send(
                porch.to("/hooks/preflight/" + token).header("Accept", "*/*").GET());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).startsWith("Not now.\n- Today is a Saturday");
    }
}
