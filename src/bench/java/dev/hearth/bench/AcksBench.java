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
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** How soon Slack hears back at 50 requests a second while its own API answers after two seconds. */
class AcksBench {

    private static final int PORT = 8094;
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 20;
    private static final List<String> TEXTS = List.of("/chaos plan", "/story ", "/hearth settings", "/ooda status");

    @Test
    void acksWhileSlackIsSlow() throws Exception {
        HttpServer slack = slow();
        try (Server hearth =
                Server.hearth(PORT, "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/")) {
            send(200);
            List<Long> millis = send(PER_SECOND * SECONDS);
            millis.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "acks at %d/s while Slack's API takes 2 s: p50 %d ms, p99 %d ms, max %d ms (%d requests)%n",
                    PER_SECOND,
                    millis.get(millis.size() / 2),
                    millis.get(millis.size() * 99 / 100),
                    millis.getLast(),
                    millis.size());
        } finally {
            slack.stop(0);
        }
    }

    private static HttpServer slow() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            byte[] body = "{\"ok\":true,\"ts\":\"1.1\",\"channel\":\"C1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static List<Long> send(int count) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        List<CompletableFuture<Long>> acks = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begun + i * 1_000_000_000L / PER_SECOND;
            LockSupport.parkNanos(due - System.nanoTime());
            acks.add(http.sendAsync(request(i), HttpResponse.BodyHandlers.ofString())
                    .thenApply(answer -> (System.nanoTime() - due) / 1_000_000));
        }
        List<Long> millis = new ArrayList<>();
        for (CompletableFuture<Long> ack : acks) {
            millis.add(ack.get());
        }
        return millis;
    }

    private static HttpRequest request(int number) throws Exception {
        String typed = TEXTS.get(number % TEXTS.size());
        String body = "team_id=T0BENCH&channel_id=C" + number % 20 + "&channel_name=c&user_id=U" + number % 50
                + "&command=" + encode(typed.split(" ")[0]) + "&text=" + encode(typed.split(" ", 2)[1])
                + "&response_url=" + encode("http://127.0.0.1:9/none") + "&trigger_id=" + System.nanoTime() + "."
                + number;
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
