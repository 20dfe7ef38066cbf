package dev.hearth.bench;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/**
 * Fifty incidents at once with twenty people in each, who add lines by command and press buttons of the card, as signed
 * requests; how soon Slack hears back. {@code -Dbench.seconds=3} makes it short.
 */
class IncidentsBench {

    private static final int PORT = 8095;
    private static final int INCIDENTS = 50;
    private static final int PEOPLE = 20;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int PER_SECOND = Integer.getInteger("bench.rate", 100);
    private static final List<String> LINES = List.of(
            "observe p99 up 4x, only in one region",
            "orient a certificate was exchanged an hour ago",
            "decide restart the pool, expect p99 below 400 ms in 5 min",
            "act restarted 2 of 6",
            "note the vendor is on the phone");
    private static final List<String> BUTTONS = List.of("observe", "decide", "handover");
    private static final AtomicLong TRIGGER = new AtomicLong();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(7);

    private record Heard(String what, long millis, int status) {}

    @Test
    void fiftyIncidentsWithTwentyPeopleEach() throws Exception {
        HttpServer slack = slack();
        try (Server hearth =
                Server.hearth(PORT, "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/")) {
            List<Heard> opened = send(INCIDENTS, INCIDENTS / 5, number -> command(number, 0, "open something is slow"));
            List<Heard> heard = send(SECONDS * PER_SECOND, PER_SECOND, this::anything);
            System.out.println("| what | requests | p50 | p99 | max | not 200 |");
            System.out.println("|---|---|---|---|---|---|");
            print("opening", opened);
            print(
                    "lines by command",
                    heard.stream().filter(one -> one.what().equals("line")).toList());
            print(
                    "presses",
                    heard.stream().filter(one -> one.what().equals("press")).toList());
            print("all of them", heard);
        } finally {
            slack.stop(0);
        }
    }

    private Asking anything(int number) {
        int incident = random.nextInt(INCIDENTS);
        int person = random.nextInt(PEOPLE);
        return number % 3 == 2
                ? press(incident, person, BUTTONS.get(random.nextInt(BUTTONS.size())))
                : command(incident, person, LINES.get(random.nextInt(LINES.size())));
    }

    private static void print(String what, List<Heard> heard) {
        List<Long> millis = new ArrayList<>(heard.stream().map(Heard::millis).toList());
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d ms | %d ms | %d ms | %d |%n",
                what,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.getLast(),
                heard.stream().filter(one -> one.status() != 200).count());
    }

    private record Asking(String what, String body) {}

    private interface Next {
        Asking ask(int number);
    }

    private List<Heard> send(int count, int perSecond, Next next) throws Exception {
        List<CompletableFuture<Heard>> acks = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            Asking asking = next.ask(i);
            long due = begun + i * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            acks.add(http.sendAsync(signed(asking.body()), HttpResponse.BodyHandlers.ofString())
                    .thenApply(answer ->
                            new Heard(asking.what(), (System.nanoTime() - due) / 1_000_000, answer.statusCode())));
        }
        List<Heard> heard = new ArrayList<>();
        for (CompletableFuture<Heard> ack : acks) {
            heard.add(ack.get());
        }
        return heard;
    }

    private static Asking command(int incident, int person, String typed) {
        return new Asking(
                "line",
                "team_id=T0BENCH&channel_id=C" + incident + "&channel_name=c" + incident + "&user_id=U" + incident + "X"
                        + person + "&command=" + encode("/ooda") + "&text=" + encode(typed) + "&response_url="
                        + encode("http://127.0.0.1:9/none") + "&trigger_id=" + TRIGGER.incrementAndGet());
    }

    private static Asking press(int incident, int person, String button) {
        String action = "incidents." + button + "|0";
        String payload = """
            {"type":"block_actions","team":{"id":"T0BENCH"},"user":{"id":"U%dX%d","team_id":"T0BENCH"},\
            "api_app_id":"A0BENCH","trigger_id":"%d","channel":{"id":"C%d","name":"c"},\
            "container":{"type":"message","message_ts":"1.1","channel_id":"C%d"},"message":{"ts":"1.1"},\
            "response_url":"http://127.0.0.1:9/none",\
            "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%d","action_ts":"%d.1"}]}\
            """.formatted(
                        incident,
                        person,
                        TRIGGER.incrementAndGet(),
                        incident,
                        incident,
                        action,
                        incident + 1,
                        TRIGGER.incrementAndGet());
        return new Asking("press", "payload=" + encode(payload));
    }

    private static HttpRequest signed(String body) throws Exception {
        String when = String.valueOf(System.currentTimeMillis() / 1000);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Load.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature =
                HexFormat.of().formatHex(mac.doFinal(("v0:" + when + ":" + body).getBytes(StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", when)
                .header("X-Slack-Signature", "v0=" + signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** A Slack that takes a tenth of a second for everything, and gives each message a name of its own. */
    private static HttpServer slack() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        AtomicLong ts = new AtomicLong();
        server.createContext("/", exchange -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            byte[] body = ("{\"ok\":true,\"ts\":\"1700000000." + ts.incrementAndGet()
                            + "\",\"channel\":\"C1\",\"user\":{\"id\":\"U1\",\"tz\":\"Europe/Berlin\"}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
