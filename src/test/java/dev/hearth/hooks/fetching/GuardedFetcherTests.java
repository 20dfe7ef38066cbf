package dev.hearth.hooks.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.hearth.Harness;
import dev.hearth.clock.WallClock;
import dev.hearth.hooks.fetching.Fetched.Answered;
import dev.hearth.hooks.fetching.Fetched.Not;
import dev.hearth.reception.Ledger;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where Hearth goes, and where it never goes. */
class GuardedFetcherTests {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static Harness hearth;
    private static SafeServer server;
    private static Hosts hosts;
    private static Workspace.Id ours;

    @BeforeAll
    static void open() {
        hearth = Harness.start();
        hosts = hearth.bean(Hosts.class);
        ours = hearth.person("mia").workspace();
        server = SafeServer.answering(GuardedFetcherTests::answer);
        hearth.bean(Ledger.class)
                .run(() -> hosts.set(ours, List.of(server.host(), "open.test", "10.0.0.1", "closed.test:1")));
    }

    @AfterAll
    static void close() {
        OVER.countDown();
        server.close();
        hearth.close();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        CALLS.incrementAndGet();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestURI().getPath()) {
            case "/moved" -> {
                exchange.getResponseHeaders().set("Location", "https://" + server.host() + "/");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/later" -> {
                exchange.getResponseHeaders().set("Retry-After", "0");
                exchange.sendResponseHeaders(503, -1);
            }
            case "/large" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(new byte[1024 * 1024 + 1]);
            }
            case "/slow" -> {
                try {
                    OVER.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
            case "/broken" -> {}
            default -> {
                byte[] body = (exchange.getRequestMethod()
                                + ' '
                                + exchange.getRequestHeaders().getFirst("X-Key")
                                + ' '
                                + new String(sent, UTF_8))
                        .getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
        exchange.close();
    }

    private static GuardedFetcher fetcher(Reach reach, Duration patience) {
        return new GuardedFetcher(hosts, reach, SafeServer::line, new WallClock(), patience);
    }

    private static Fetched fetch(Fetch fetch) {
        return fetcher(SafeServer.HERE, Duration.ofSeconds(30)).fetch(ours, fetch);
    }

    @Test
    void asksAnAllowedHostAndBringsItsAnswer() {
        Fetched got = fetch(Fetch.post(server.at("/x"), Map.of("X-Key", "k"), "words".getBytes(UTF_8)));

        assertThat(got).isInstanceOfSatisfying(Answered.class, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.well()).isTrue();
            assertThat(answer.type()).isEqualTo("text/plain");
            assertThat(new String(answer.body(), UTF_8)).isEqualTo("POST k words");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://open.test/, NOT_HTTPS",
        "ftp://open.test/, NOT_HTTPS",
        "file:///etc/passwd, NOT_HTTPS",
        "open.test/x, MISSHAPEN",
        "'', MISSHAPEN",
        "https://, MISSHAPEN",
        "https://a:b@open.test/, MISSHAPEN",
        "https://open.test@elsewhere.test/, MISSHAPEN",
        "https://elsewhere.test/, NOT_ALLOWED",
        "https://open.test.elsewhere.test/, NOT_ALLOWED",
        "https://open.test:8443/, NOT_ALLOWED",
        "https://open.test./, NOT_ALLOWED",
        "https://127.0.0.1/, NOT_ALLOWED",
        "https://[::1]/, NOT_ALLOWED",
        "https://2130706433/, NOT_ALLOWED",
        "https://localhost/, NOT_ALLOWED"
    })
    void goesNowhereElse(String address, Obstacle obstacle) {
        assertThat(fetch(Fetch.get(address))).isEqualTo(new Not(obstacle));
        assertThat(obstacle.mayHaveArrived()).isFalse();
    }

    @Test
    void anotherWorkspacesHostsAreNotOurs() {
        Fetched got = fetcher(SafeServer.HERE, Duration.ofSeconds(30))
                .fetch(new Workspace.Id(ours.value() + 1), Fetch.get(server.at("/")));

        assertThat(got).isEqualTo(new Not(Obstacle.NOT_ALLOWED));
    }

    @Test
    void followsNobody() {
        assertThat(fetch(Fetch.get(server.at("/moved")))).isEqualTo(new Not(Obstacle.REDIRECTED));
    }

    @Test
    void sendsNothingTwiceAlsoWhereAServerAsksForIt() {
        int before = CALLS.get();

        assertThat(fetch(Fetch.post(server.at("/later"), Map.of(), new byte[] {1})))
                .isInstanceOfSatisfying(
                        Answered.class, answer -> assertThat(answer.well()).isFalse());
        assertThat(CALLS.get() - before).isEqualTo(1);
    }

    @Test
    void readsAMegabyteAndNoMore() {
        assertThat(fetch(Fetch.get(server.at("/large")))).isEqualTo(new Not(Obstacle.TOO_LARGE));
    }

    @Test
    void waitsNoLongerThanItHasPatience() {
        assertThat(fetcher(SafeServer.HERE, Duration.ofSeconds(1)).fetch(ours, Fetch.get(server.at("/slow"))))
                .isEqualTo(new Not(Obstacle.TOO_SLOW));
    }

    @Test
    void tellsALineThatBrokeFromOneThatWasNeverThere() {
        assertThat(fetch(Fetch.post(server.at("/broken"), Map.of(), new byte[] {1})))
                .isEqualTo(new Not(Obstacle.BROKEN));
        assertThat(fetch(Fetch.post("https://closed.test:1/", Map.of(), new byte[] {1})))
                .isEqualTo(new Not(Obstacle.UNREACHABLE));
    }

    @Test
    void believesNoStrangersCertificate() {
        GuardedFetcher careful = new GuardedFetcher(
                hosts, SafeServer.HERE, FetchingSetup::line, new WallClock(), Duration.ofSeconds(30));

        assertThat(careful.fetch(ours, Fetch.get(server.at("/")))).isEqualTo(new Not(Obstacle.UNREACHABLE));
    }

    @Test
    void aSecretWithALineBreakGoesNowhere() {
        assertThat(fetch(Fetch.post(server.at("/"), Map.of("X-Key", "a\nHost: b"), new byte[0])))
                .isEqualTo(new Not(Obstacle.MISSHAPEN));
    }

    @Test
    void aNameIsResolvedOnceAndAllItLeadsToIsLookedAt() {
        AtomicInteger asked = new AtomicInteger();
        Reach mixed = new Reach() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
                asked.incrementAndGet();
                return List.of(InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.1"));
            }

            @Override
            public boolean mayGoTo(InetAddress address) {
                return Ranges.isOpen(address);
            }
        };

        assertThat(fetcher(mixed, Duration.ofSeconds(30)).fetch(ours, Fetch.get("https://open.test/")))
                .isEqualTo(new Not(Obstacle.PRIVATE));
        assertThat(asked).hasValue(1);
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsNotAskedASecondTime() {
        AtomicInteger asked = new AtomicInteger();
        Reach rebinding = new Reach() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
                return asked.incrementAndGet() == 1
                        ? List.of(InetAddress.getLoopbackAddress())
                        : List.of(InetAddress.getByName("10.0.0.1"));
            }

            @Override
            public boolean mayGoTo(InetAddress address) {
                return address.isLoopbackAddress();
            }
        };

        assertThat(fetcher(rebinding, Duration.ofSeconds(30)).fetch(ours, Fetch.get(server.at("/"))))
                .isInstanceOf(Answered.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAllowedNumberLeadsIntoNoPrivateNetwork() {
        assertThat(fetcher(Reach.OPEN, Duration.ofSeconds(30)).fetch(ours, Fetch.get("https://10.0.0.1/")))
                .isEqualTo(new Not(Obstacle.PRIVATE));
    }
}
